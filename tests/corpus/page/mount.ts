import { add, type Child, h } from '../../../practice/dom';
import type { Kit, Sketch } from '../kit/kit';
import { drawFooter, drawHeader, drawPanel } from '../scenes/frame';
import type { Draw, Drawn, Told } from '../scenes/scene';
import type { Truth } from '../state';
import { clear, dress, place } from './stage';

/** Where the content of a page lies. */
export type Wrap = 'none' | 'shadow' | 'nested' | 'frame';

/** Draws a page of the corpus's own families into the window's document. */
export async function mount(draw: Draw, drawn: Drawn, address: string, wrap: Wrap): Promise<Truth> {
  const { kit } = draw;
  clear(address);
  tellLanguage(draw);
  dress(document, kit.css);
  const inFrame = wrap === 'frame' && !drawn.bare;
  const main = drawn.bare || inFrame ? drawn.main : wrapped(kit, drawn.main, wrap);
  let way: Element | null = null;
  if (drawn.bare) add(document.body, main);
  else {
    const side = drawPanel(draw, drawn.panel ?? 'open', drawn.within ?? false);
    way = side.way;
    const header = drawn.header ?? drawHeader(draw, true);
    const frame = inFrame ? h('iframe', { title: draw.words.page.overview, style: FRAME }) : null;
    const parts = {
      header: header.node,
      side: side.node,
      main: frame ?? main,
      footer: drawFooter(draw),
      of: drawn.of,
    };
    add(document.body, kit.page(parts));
    if (frame) fillFrame(frame, draw, drawn.main);
  }
  layer(draw.kit, drawn, inFrame);
  return whole(drawn.truth(way));
}

const FRAME = 'width:100%;height:1400px;border:0';

export function tellLanguage({ dice, language, locale, dir }: Sketch): void {
  const root = document.documentElement;
  // Some pages name the language with the site's locale, some not at all, some say English.
  const lang = dice.pick('lang', [language, language, locale, locale, '', 'en']);
  if (lang) root.lang = lang;
  root.dir = dir;
  if (dice.chance('title', 0.5)) document.title = 'My Account | Riverbend';
}

/** Puts content into open shadow roots, one in another where it is nested. */
function wrapped(kit: Kit, content: Child, wrap: Wrap): Child {
  if (wrap !== 'shadow' && wrap !== 'nested') return content;
  const host = h('acct-content');
  const root = host.attachShadow({ mode: 'open' });
  dress(root, kit.css);
  if (wrap === 'shadow') add(root, content);
  else {
    const inner = h('acct-view', {}, h('div', { slot: 'body' }, content));
    const innerRoot = inner.attachShadow({ mode: 'open' });
    dress(innerRoot, kit.css);
    add(innerRoot, h('section', {}, h('slot', { name: 'body' })));
    add(root, inner);
  }
  return host;
}

/** A frame of the same origin; a blank one is there at once. */
function fillFrame(frame: HTMLIFrameElement, { kit, dir }: Draw, content: Child): void {
  const own = frame.contentDocument;
  if (!own) throw new Error('The frame has no document.');
  own.documentElement.lang = document.documentElement.lang;
  own.documentElement.dir = dir;
  dress(own, kit.css);
  add(own.body, content);
}

function layer(kit: Kit, drawn: Drawn, inFrame: boolean): void {
  const menus = new Set(drawn.menus?.map(({ box }) => box));
  const frame = inFrame ? document.querySelector('iframe')?.contentDocument : null;
  for (const one of drawn.layers ?? []) {
    if (!one) continue;
    // A menu lies beside its control's page; a dialog over everything.
    (menus.has(one) && frame ? frame : document).body.append(one);
    if (one instanceof HTMLDialogElement) one.showModal();
  }
  kit.settle?.();
  for (const { control, box } of drawn.menus ?? []) if (box && !box.hidden) place(control, box);
}

export function whole(told: Told): Truth {
  const targets = told.targets ?? [];
  return {
    step: targets.length > 0 ? (told.step ?? null) : null,
    targets,
    ring: told.ring ?? 'one',
    orNothing: told.orNothing ?? false,
    availability: told.availability ?? ['unknown'],
    ...(told.chosen ? { chosen: told.chosen } : {}),
  };
}
