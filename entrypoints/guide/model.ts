import type { OverlayModel, Remark } from '../../components/overlay/model';
import type { Look } from '../../detection/watch';
import type { Shown } from '../../guide/messages';
import { overlayState, type Progress } from '../../guide/progress';
import type { Text } from '../../locales/text';

/** What the page knows besides the progress. */
export interface Known {
  /** What was seen last in this page; null before it was looked at. */
  seen: Look | null;
  /** What somebody who looks on has asked for. */
  shown: Shown | undefined;
  /** What came of the last thing that the person showed. */
  remark: Remark | null;
  text: Text;
}

/** What the overlay shows of a walkthrough in a page. */
export function modelOf(progress: Progress, { seen, shown, remark, text }: Known): OverlayModel {
  const look = progress.run === 'running' ? seen : null;
  const targets = (look?.reading.targets ?? []).flatMap((target, index) => {
    const element = look?.elements[index];
    return element ? [{ ...target, element }] : [];
  });
  // Until this page has been looked at, what was ringed on the last one is not ringed here.
  const now = { ...progress, ringed: targets.length };
  return {
    step: progress.step,
    state: overlayState(now),
    availability: progress.availability.value,
    situation: progress.situation,
    situationQuote: progress.situationQuote,
    targets,
    subscriptions: progress.subscriptions,
    chosen: progress.chosen,
    remark,
    hidden: progress.hidden,
    ...(shown && { shown }),
    text,
    language: text.meta.language,
    dir: text.meta.dir === 'rtl' ? 'rtl' : 'ltr',
  };
}
