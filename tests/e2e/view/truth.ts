import type { Truth } from '../../../practice/truth';
import type { Box, Tab } from '../driver/types.ts';
import type { OverlayView } from './overlay.ts';

/** A control that may be ringed, where it stands and what is on it. */
export interface TargetView extends Box {
  label: string;
}

/** What the practice account says a guide ought to show (`practice/truth.ts`), as plain data. */
export interface TruthView extends Omit<Truth, 'targets'> {
  /** `pointing`: exactly one of these is to be ringed; `choosing`: every one. */
  targets: TargetView[];
  /** Nothing on the page tells which step it is about: it is still loading, or has failed. */
  blank: boolean;
}

/** Null while the page has nothing to say yet, or is not of the practice account. */
export function truthOf(tab: Tab): Promise<TruthView | null> {
  return tab.evaluate(readTruth, null);
}

/** Runs in the page and must stand alone. */
export function readTruth(): TruthView | null {
  const truth = window.practiceTruth?.();
  if (!truth) return null;
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = element.ownerDocument.defaultView?.frameElement;
    if (!frame) return { x, y, width, height };
    const outer = boxOf(frame);
    const left = outer.x + frame.clientLeft;
    return { x: x + left, y: y + outer.y + frame.clientTop, width, height };
  };
  const label = (element: Element): string => {
    const words: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) words.push(texts.currentNode.textContent ?? '');
    // A counter behind the words ("Subscriptions 2", "… (2)") is no part of what a control is called.
    const all = words
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ \(?\d+\)? ?$/, '')
      .trim();
    return all || (element.getAttribute('aria-label') ?? '');
  };
  const targets = truth.targets.map((one) => ({ ...boxOf(one), label: label(one) }));
  const failed = window.practiceScenario?.failure !== 'none';
  return { ...truth, targets, blank: truth.state === 'looking' && (failed || !truth.settled) };
}

/** A ring may be larger than its target by this on each side, CSS px. */
const SLACK = 12;
/** Layout rounds; a box that is short of another by less is taken to hold it. */
const ROUNDING = 0.5;

/** True when `ring` holds `target` and is at most 12 px larger on each side. */
export function fits(ring: Box, target: Box): boolean {
  const sides = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - (target.x + target.width),
    ring.y + ring.height - (target.y + target.height),
  ];
  return sides.every((side) => side >= -ROUNDING && side <= SLACK + ROUNDING);
}

/** In what the overlay differs from the truth; empty when it is right. */
export function differences(overlay: OverlayView | null, truth: TruthView | null): string[] {
  if (!truth) return ['the page tells no truth yet'];
  if (!overlay) return [`no overlay, but ${truth.step} is ${truth.state}`];
  const found: string[] = [];
  const { rings } = overlay;
  const stray = rings.filter((ring) => !truth.targets.some((target) => fits(ring, target)));
  if (stray.length > 0) {
    const places = JSON.stringify({ stray, targets: truth.targets });
    found.push(`WRONG: ${stray.length} rings on what is no target: ${places}`);
  }
  const mayLook = truth.orLooking && overlay.state === 'looking';
  if (overlay.state !== truth.state && !mayLook)
    found.push(`state ${overlay.state}, not ${truth.state}`);
  if (overlay.step !== truth.step && !truth.blank)
    found.push(`step ${overlay.step}, not ${truth.step}`);
  // What a page cannot tell may be known from the pages before it.
  if (truth.availability !== 'unknown' && overlay.availability !== truth.availability)
    found.push(`availability ${overlay.availability}, not ${truth.availability}`);
  const due = mayLook ? 0 : ({ pointing: 1, choosing: truth.targets.length }[overlay.state] ?? 0);
  if (rings.length !== due) found.push(`${rings.length} rings, not ${due}`);
  const missed = truth.targets.filter((target) => !rings.some((ring) => fits(ring, target)));
  if (overlay.state === 'choosing' && missed.length > 0)
    found.push(`not ringed: ${missed.map((target) => target.label).join(', ')}`);
  return found;
}
