import { deepestAt, deepFocus } from './flat';
import { boxOf } from './geometry';
import type { Parts } from './host';

/** What a press would reach, around the innermost element at a point. */
const PRESSED = 'a,button,summary,input,label,[role],[tabindex],[onclick]';

/** Lets somebody point at a control of the page. */
export interface Picker {
  readonly on: boolean;
  start(): void;
  stop(): void;
  /** True if the event was one of the picker's own. */
  handle(event: Event, path: readonly Element[]): boolean;
  /** Takes what has the keyboard focus. */
  takeFocused(): void;
}

/**
 * A sheet over the page, under the bubble, that takes one press: the page does not get it, so nothing
 * is cancelled by pointing at Cancel. Only while somebody asked for it.
 * @param done told of the innermost element pointed at; it may be in a shadow root or a frame
 */
export function picker(doc: Document, parts: Parts, done: (element: Element) => void): Picker {
  const sheet = doc.createElement('div');
  sheet.className = 'sheet';
  const frame = doc.createElement('div');
  frame.className = 'pointed';
  sheet.append(frame);

  const under = ({ clientX, clientY }: MouseEvent): Element | null => {
    sheet.style.pointerEvents = 'none';
    const found = innermostAt(doc, clientX, clientY);
    sheet.style.pointerEvents = '';
    return found === parts.host ? null : found;
  };
  sheet.addEventListener('pointermove', (event) => {
    const found = under(event);
    const control = found?.closest(PRESSED) ?? found;
    frame.hidden = !control;
    if (!control) return;
    const { left, top, right, bottom } = boxOf(control, doc);
    Object.assign(frame.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    });
  });

  const take = (element: Element | null) => {
    if (element) done(element);
  };
  return {
    get on() {
      return sheet.isConnected;
    },
    start() {
      frame.hidden = true;
      parts.layer.insertBefore(sheet, parts.place);
    },
    stop() {
      sheet.remove();
    },
    handle(event, path) {
      if (!path.includes(sheet)) return false;
      if (event.type === 'click') take(under(event as MouseEvent));
      return true;
    },
    takeFocused() {
      const focused = deepFocus(doc);
      if (focused && focused !== doc.body && focused.getRootNode() !== parts.root) take(focused);
    },
  };
}

/** The innermost element painted at a point (CSS px), in open shadow roots and same-origin frames too. */
function innermostAt(doc: Document, x: number, y: number): Element | null {
  const found = deepestAt(doc, x, y);
  const inner = found?.localName === 'iframe' ? (found as HTMLIFrameElement).contentDocument : null;
  if (!found || !inner) return found;
  const { left, top } = found.getBoundingClientRect();
  const { clientLeft, clientTop } = found;
  return innermostAt(inner, x - left - clientLeft, y - top - clientTop) ?? found;
}
