import type { Text } from '../../../locales/text';
import type { BubbleScene } from '../../../review/scenes';
import type { OverlayModel } from '../../overlay/model';
import { mountOverlay } from '../../overlay/mount';
import { presentation } from '../../overlay/presentation';
import { adopt, adopted, fillFrame, resolved, type View } from './frame';
import { type Snapshot, TARGET } from './snapshot';

const SUBSCRIPTIONS: OverlayModel['subscriptions'] = [
  { key: 'a', name: 'Premium Support Plus', kind: 'consumer', availability: 'unknown' },
  { key: 'b', name: 'Premium Support', kind: 'consumer', availability: 'unknown' },
];

/** A bubble that is drawn in a frame, on a page. */
export interface BubblePicture {
  /** Shows other words. */
  show(text: Text): void;
  /** Where the overlay's own things are. */
  root: ShadowRoot;
  destroy(): void;
}

/** Draws the real bubble on a page of the practice account. */
export async function drawBubble(
  frame: HTMLIFrameElement,
  page: Snapshot,
  scene: BubbleScene,
  text: Text,
  view: View,
): Promise<BubblePicture> {
  const { css, html: body, lang, dir } = page;
  const own = await fillFrame(frame, { css, body, lang, dir }, view);
  if (scene.away) makeRoom(own, scene.away);
  const overlay = mountOverlay(own, () => undefined, presentation);
  const show = (words: Text) => overlay.update(modelOf(scene, own, words));
  show(text);
  const root = rootOf(own);
  dress(root, own, view);
  show({ ...text });
  for (const act of scene.press ?? []) pressIn(root, act);
  // Shown, a target is brought into view once; only then can it be left again.
  if (scene.away) own.documentElement.scrollTo(0, scene.away === 'above' ? 1e6 : 0);
  return { show, root, destroy: () => overlay.destroy() };
}

function rootOf(own: Document): ShadowRoot {
  const root = own.querySelector('signpost-overlay')?.shadowRoot;
  if (!root) throw new Error('The overlay was not drawn.');
  return root;
}

/** The overlay's own style sheet, as it counts in the view; nothing comes in slowly. */
function dress(root: ShadowRoot, own: Document, view: View): void {
  adopt(root, own, `${resolved(adopted(root), view)}*{animation:none!important}`);
  const layer = root.querySelector<HTMLElement>('.signpost');
  if (layer) layer.style.fontSize = view.text === 1 ? '' : `${16 * view.text}px`;
}

function pressIn(root: ShadowRoot, act: string): void {
  root.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
}

/** Makes room beside the page, so that the target can be out of view. */
function makeRoom(own: Document, away: 'above' | 'below' | 'side'): void {
  const { style } = own.body;
  if (away === 'below') style.paddingBlockStart = '200vh';
  if (away === 'above') style.paddingBlockEnd = '200vh';
  if (away === 'side') Object.assign(style, { paddingInlineStart: '200vw', inlineSize: '100vw' });
}

function modelOf(scene: BubbleScene, own: Document, text: Text): OverlayModel {
  const { step, state, situation, hidden = false, chosen = false, remark = null } = scene;
  const rings = state === 'pointing' || state === 'choosing';
  const order = (target: Element) => Number(target.getAttribute(TARGET));
  const found = [...own.querySelectorAll(`[${TARGET}]`)].sort((a, b) => order(a) - order(b));
  const choosing = state === 'choosing';
  const elements = rings ? found.slice(0, choosing ? undefined : 1) : [];
  return {
    step,
    // A page of a language may lack the control; nothing can be ringed then.
    state: rings && elements.length === 0 ? 'looking' : state,
    availability: 'unknown',
    situation,
    situationQuote: null,
    targets: elements.map((element, index) => ({
      element,
      label: scene.nameless ? '' : (element.textContent?.trim() ?? ''),
      subscription: choosing ? (SUBSCRIPTIONS[index]?.key ?? null) : null,
    })),
    subscriptions: choosing || chosen ? SUBSCRIPTIONS : [],
    chosen: chosen ? 'a' : null,
    remark,
    hidden,
    text,
    language: text.meta.language,
    dir: text.meta.dir === 'rtl' ? 'rtl' : 'ltr',
  };
}
