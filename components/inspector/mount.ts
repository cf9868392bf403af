import { h, render } from 'preact';
import type { Look } from '../../detection/read';
import { boxOf } from '../overlay/geometry';
import theme from '../theme.css?inline';
import { type Considered, Inspector } from './inspector';
import style from './inspector.css?inline';

/** Shows looks on the page they are of. */
export interface Inspection {
  show(look: Look): void;
  destroy(): void;
}

/**
 * Puts `<signpost-inspector>` over the page: boxes around what was considered, and why. It takes no
 * press but on its own panel, and follows scrolling.
 */
export function mountInspector(doc: Document, close: () => void): Inspection {
  const host = doc.createElement('signpost-inspector');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = doc.createElement('style');
  sheet.textContent = theme + style;
  const place = doc.createElement('div');
  place.className = 'signpost';
  root.append(sheet, place);
  doc.documentElement.append(host);
  const end = new AbortController();
  let last: Look | null = null;

  const draw = (): void => {
    if (last)
      render(h(Inspector, { reading: last.reading, considered: placed(last, doc), close }), place);
  };
  const options = { capture: true, passive: true, signal: end.signal };
  for (const type of ['scroll', 'resize']) doc.defaultView?.addEventListener(type, draw, options);
  return {
    show(look) {
      last = look;
      draw();
    },
    destroy() {
      end.abort();
      render(null, place);
      host.remove();
    },
  };
}

const px = (length: number): string => `${length}px`;

function placed({ considered, elements }: Look, doc: Document): Considered[] {
  return considered.map(({ element, candidate }) => {
    const { left, top, right, bottom } = boxOf(element, doc);
    const box = { left: px(left), top: px(top), width: px(right - left), height: px(bottom - top) };
    return { candidate, ringed: elements.includes(element), box };
  });
}
