import { type Child, h } from '../../../practice/dom';
import { memory } from '../state';
import { consumers, controlOf, drawItem, drawList } from './items';
import { page as listPage } from './list';
import type { Place } from './places';
import { around, product } from './product';
import type { Draw, Scene } from './scene';

/** What a page shows while it loads, in one of the ways that sites have. */
function waiting(draw: Draw): Child {
  const { words, dice } = draw;
  const kind = dice.pick('waiting', ['text', 'spinner', 'skeleton', 'busy']);
  const bones = Array.from({ length: 4 }, () =>
    h('div', { class: 'skeleton', style: 'height:18px;background:#ddd;margin:8px;width:60%' }),
  );
  if (kind === 'skeleton') return h('div', { 'aria-busy': 'true' }, bones);
  if (kind === 'busy')
    return h('div', { 'aria-busy': 'true', role: 'progressbar' }, words.page.loading);
  if (kind === 'spinner')
    return h(
      'div',
      { class: 'dds__loading-indicator' },
      h(
        'div',
        { class: 'dds__loading-indicator__label', 'aria-live': 'polite' },
        words.page.loading,
      ),
      h('div', {
        class: 'dds__loading-indicator__spinner',
        style: 'width:32px;height:32px;border:4px solid',
      }),
    );
  return h('p', { id: 'loadingIndicatorMsg', role: 'status' }, `${words.page.loading}…`);
}

/** Loading: nothing of the content is there, or all but what is looked for. */
function loading(place: Place, stage: 'nothing' | 'all but Cancel'): Scene {
  return {
    name: `loading, ${place}, ${stage}`,
    place,
    trap: true,
    memory: () => memory('update-cancel'),
    draw: (draw) => ({
      main: [stage === 'nothing' ? null : product(draw, { cancel: 'absent' }).main, waiting(draw)],
      panel: 'open',
      within: true,
      truth: () => ({}),
    }),
  };
}

/** What a server says in place of the page. */
const FAILURES = [
  [
    'Access Denied',
    "You don't have permission to access this page on this server.",
    'Reference #18.4f2c1602',
  ],
  ['Internal Server Error - Read', 'The server encountered an internal error.', 'Reference #3.179'],
  ['404 Not Found', 'The requested page was not found.', ''],
  ['Service Unavailable', 'The server is temporarily unable to service your request.', ''],
] as const;

function failure(index: number): Scene {
  const [title = '', text = '', number = ''] = FAILURES[index] ?? [];
  return {
    name: `failure, ${title}`,
    place: 'details',
    trap: true,
    weight: 0.5,
    memory: () => memory('action-manage'),
    draw: () => ({
      main: [h('h1', {}, title), h('p', {}, text), h('p', {}, number)],
      bare: true,
      truth: () => ({}),
    }),
  };
}

const empty: Scene = {
  name: 'empty page',
  place: 'list',
  trap: true,
  weight: 0.5,
  memory: () => memory('view'),
  draw: () => ({ main: h('div', {}, ' '), bare: true, truth: () => ({}) }),
};

/** A bar along the edge, which covers nothing of what is looked for. */
const cookies: Scene = {
  name: 'cookie bar',
  place: 'product',
  memory: () => memory('update-cancel'),
  draw: (draw) => {
    const { kit, words } = draw;
    const { main, cancel } = product(draw, { cancel: 'offered' });
    const bar = h(
      'div',
      {
        style:
          'position:fixed;inset-inline:0;bottom:0;background:#fff;border:1px solid;padding:8px;z-index:99',
      },
      h('p', {}, words.traps.cookies),
      kit.press(words.traps.accept, { key: 'accept', carriers: ['text'] }).node,
      ' ',
      kit.press(words.traps.dismiss, { key: 'reject', carriers: ['text'] }).node,
    );
    // A bar of buttons may be fixed to the same edge: then its Cancel lies below.
    const below = () =>
      kit.bar !== undefined &&
      cancel !== null &&
      cancel.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    return {
      main,
      ...around(draw),
      layers: [bar],
      truth: () => ({
        step: 'cancel',
        targets: cancel ? [cancel] : [],
        orNothing: true,
        availability: below() ? ['available', 'unknown'] : ['available'],
      }),
    };
  },
};

/** A layer over the whole window: nothing below it can be pressed. */
const survey: Scene = {
  name: 'survey over the list',
  place: 'list',
  trap: true,
  memory: () => memory('view'),
  draw: (draw) => {
    const { kit, words } = draw;
    const rows = consumers(2).map((item) => drawItem(draw, item));
    const cover = h(
      'div',
      {
        style: 'position:fixed;inset:0;background:rgb(255 255 255 / 92%);z-index:9999;padding:80px',
      },
      h('p', {}, words.traps.dialogTitle),
      kit.press(words.traps.dismiss, { key: 'no', carriers: ['text'] }).node,
    );
    return { ...listPage(draw, drawList(draw, rows)), layers: [cover], truth: () => ({}) };
  },
};

/** A chat window in a corner, with controls of its own. */
const chat: Scene = {
  name: 'chat beside the list',
  place: 'list',
  memory: () => memory('view'),
  draw: (draw) => {
    const { kit, words } = draw;
    const rows = consumers(1).map((item) => drawItem(draw, item));
    const box = h(
      'aside',
      {
        style:
          'position:fixed;inset-inline-end:8px;bottom:8px;background:#fff;border:1px solid;padding:8px;z-index:99',
      },
      h('p', {}, words.traps.dialogTitle),
      kit.press(words.labels.view, { key: 'chat-view', carriers: ['text'] }).node,
      kit.press(words.traps.dismiss, { key: 'chat-no', carriers: ['text'] }).node,
    );
    return {
      ...listPage(draw, drawList(draw, rows)),
      layers: [box],
      truth: () => ({ step: 'action', targets: rows.map(controlOf), orNothing: true }),
    };
  },
};

export const STATE_SCENES: readonly Scene[] = [
  loading('list', 'nothing'),
  loading('product', 'nothing'),
  loading('product', 'all but Cancel'),
  ...FAILURES.map((_, index) => failure(index)),
  empty,
  cookies,
  survey,
  chat,
];
