import { loadFile } from '../../locales/load';

/** One page, several tasks: each brings only what it needs. */
switch (location.search) {
  case '?stage':
    await import('./stage');
    break;
  case '?pictures':
    await import('./picture-page');
    break;
  default:
    // The checks read the labels as they come in.
    await loadFile('/text/labels.js');
    await import('./desk-page');
}
