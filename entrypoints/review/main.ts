import { loadFile } from '../../locales/load';

/** One page, several tasks: each brings only what it needs. */
const query = new URLSearchParams(location.search);
if (query.has('stage')) await import('./stage');
else if (query.has('pictures')) await import('./picture-page');
else if (query.has('companion')) await import('./companion-page');
else {
  // The checks read the labels as they come in.
  await loadFile('/text/labels.js');
  await import('./desk-page');
}
