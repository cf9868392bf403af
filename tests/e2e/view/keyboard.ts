import type { Box, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import type { OverlayView } from './overlay.ts';
import { fits } from './truth.ts';

/** What has the keyboard's focus. */
export interface Focus {
  /** The element whose shadow root it is in, `signpost-overlay` for one; '' for the page's own. */
  host: string;
  /** The type of a field, the name of any other element. */
  kind: string;
  /** Its words, or its name where it has none. */
  words: string;
  box: Box;
}

/** From one place to the next with Tab; more than any page of the account has. */
const MOST = 120;

/** Within this, ms, a browser has done what a key is for. */
const A_KEY = 500;

/** Null while nothing in particular has it. */
export function focusOf(tab: Tab): Promise<Focus | null> {
  return tab.evaluate(() => {
    let host = '';
    let [left, top] = [0, 0];
    let at = document.activeElement;
    for (;;) {
      const inner = at?.shadowRoot?.activeElement;
      const frame = (at as HTMLIFrameElement | null)?.contentDocument;
      if (at && inner) host = at.localName;
      if (at && frame) {
        const { x, y } = at.getBoundingClientRect();
        left += x + at.clientLeft;
        top += y + at.clientTop;
      }
      const next = inner ?? frame?.activeElement;
      if (!next) break;
      at = next;
    }
    if (!at || at.localName === 'body' || at.localName === 'html') return null;
    const { x, y, width, height } = at.getBoundingClientRect();
    const words = (at as HTMLElement).innerText?.trim() || at.getAttribute('title') || '';
    const kind = (at as HTMLInputElement).type || at.localName;
    return { host, kind, words, box: { x: x + left, y: y + top, width, height } };
  }, null);
}

/** Presses Tab until what is wanted has the focus; nothing else is pressed. */
export async function tabTo(
  tab: Tab,
  what: string,
  wanted: (focus: Focus) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  let focus = await focusOf(tab);
  for (let turn = 0; turn < MOST; turn += 1) {
    if (focus && wanted(focus)) return;
    passed.push(`${focus?.host ?? ''} ${focus?.words.slice(0, 30) ?? 'nothing'}`);
    const before = JSON.stringify(focus);
    await tab.press(key);
    // The browser may still be busy with the key. Outside the page there are places, too, one by one.
    const moved = async () => JSON.stringify(await focusOf(tab)) !== before;
    await until('another focus', moved, A_KEY).catch(() => {});
    focus = await focusOf(tab);
  }
  throw new Error(`${what} is not reached with ${key}: ${[...new Set(passed)].join(' | ')}`);
}

/** Comes into the bubble by the shortcut, if the focus is not there already. */
export async function intoBubble(tab: Tab): Promise<void> {
  const isThere = async () => (await focusOf(tab))?.host === 'signpost-overlay';
  if (await isThere()) return;
  await tab.press('Alt+Shift+S');
  await until('the focus in the bubble', isThere);
}

/** Presses a button of the bubble by its words, by keys alone. */
export async function pressInBubble(tab: Tab, words: string | RegExp): Promise<void> {
  await intoBubble(tab);
  const isIt = ({ host, words: own }: Focus) =>
    host === 'signpost-overlay' && (typeof words === 'string' ? own === words : words.test(own));
  await tabTo(tab, `"${words}" in the bubble`, isIt);
  await tab.press('Enter');
}

/** True when the focus is on what is ringed. */
export function isRinged({ rings }: OverlayView): (focus: Focus) => boolean {
  return ({ host, box }) => host !== 'signpost-overlay' && rings.some((ring) => fits(ring, box));
}
