import type { Availability } from '../../guide/availability';
import type { Command, Shown } from '../../guide/messages';
import type { OverlayState } from '../../guide/progress';
import type { Subscription } from '../../guide/reading';
import type { SituationId } from '../../guide/situations';
import type { StepId } from '../../guide/steps';
import type { Text } from '../../locales/text';

/** A control to ring: the element itself (it may live in a shadow root or a same-origin frame). */
interface RingTarget {
  element: Element;
  /** As it stands on the page; '' if it has no words. */
  label: string;
  /** `key` of its subscription, while choosing. */
  subscription: string | null;
}

/** All that the overlay shows. Plain but for the elements; it decides nothing about the page. */
export interface OverlayModel {
  step: StepId;
  state: OverlayState;
  availability: Availability;
  situation: SituationId | null;
  situationQuote: string | null;
  /** pointing: exactly one; choosing: one a row; otherwise empty. */
  targets: RingTarget[];
  subscriptions: Subscription[];
  chosen: string | null;
  /** The answer to what was just shown or said about a control; null: nothing was. */
  remark?: Remark | null;
  /** Esc was pressed: only the small chip is shown, no ring. */
  hidden: boolean;
  /** How it is shown to those who look on through a screen share; absent: as usual. */
  shown?: Shown;
  text: Text;
  /** BCP 47 tag of `text`. */
  language: string;
  dir: 'ltr' | 'rtl';
}

/** How a lesson went (`text.overlay`). */
export type Remark = 'pick-thanks' | 'pick-refused' | 'wrong-thanks';

/** What the buttons of the bubble ask for. */
export type ButtonCommand = Exclude<Command, { type: 'language' }> | { type: 'reload' };

/** What a person can ask for in the overlay. */
export type OverlayCommand =
  | ButtonCommand
  /** The ringed control is not the one. */
  | { type: 'wrong' }
  /** This is the one: the innermost element that was pointed at. */
  | { type: 'picked'; element: Element };

export interface Overlay {
  /** Shows `model`; cheap when nothing has changed. */
  update(model: OverlayModel): void;
  /** Removes the element and every listener; the page is as it was. */
  destroy(): void;
}

/** True when nothing that is shown has changed. */
export function isSame(a: OverlayModel, b: OverlayModel): boolean {
  return (
    a.text === b.text &&
    a.targets.length === b.targets.length &&
    a.targets.every(({ element }, index) => element === b.targets[index]?.element) &&
    plain(a) === plain(b)
  );
}

function plain({ text: _, targets, ...rest }: OverlayModel): string {
  return JSON.stringify([targets.map(({ label, subscription }) => [label, subscription]), rest]);
}

/** The host's attributes, all of them; the `data-` ones are the outward contract. */
export function attributesOf(model: OverlayModel): Record<string, string> {
  // Folded up nothing is ringed, which `pointing` would claim.
  const state = model.hidden && model.state !== 'finished' ? 'paused' : model.state;
  return {
    'data-step': model.step,
    'data-state': state,
    'data-availability': model.availability,
    lang: model.language,
    dir: model.dir,
    popover: 'manual',
  };
}
