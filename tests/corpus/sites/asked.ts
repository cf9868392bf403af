import type { Told } from '../scenes/scene';
import { fill } from '../words/chosen';
import type { Paper } from './site';
import { subject } from './subscriptions';

export type AskedKind = 'plain' | 'alike' | 'ok' | 'reasons' | 'offer';

/** What a site asks before a subscription ends, in words alone. */
export interface Asked {
  title: string;
  text: string;
  /** What goes through with it, and what doesn’t. */
  go: string;
  other: string;
  reasons: readonly string[];
  /** Whether the answers can be told apart; `perhaps`: who is careful may also press neither. */
  told: 'yes' | 'perhaps' | 'no';
}

/** `alike`: both answers are called by the verb. `ok`: nothing but OK beside the word that calls off. */
export function asks(paper: Paper, kind: AskedKind): Asked {
  const { words, beside } = paper;
  const { confirm, reasons, offer, traps, labels } = words;
  const text = fill(confirm.text, { date: subject(paper).renews });
  const keep = paper.maybe('asked-dismiss', 0.5) ? traps.dismiss : confirm.keep;
  const base = { title: confirm.title, text, other: traps.dismiss, reasons: [] };
  switch (kind) {
    case 'ok':
      return { ...base, go: 'OK', told: 'perhaps' };
    case 'alike':
      return { ...base, go: labels.cancel, told: alike(labels.cancel, traps.dismiss) };
    case 'reasons': {
      const all = [reasons.one, ...beside.reasons.list.slice(1, 4)];
      return { ...base, title: reasons.title, text: '', go: reasons.go, reasons: all, told: 'yes' };
    }
    case 'offer': {
      const { title, decline, take } = offer;
      return { ...base, title, text: paper.price(7.45), go: decline, other: take, told: 'yes' };
    }
    default:
      return { ...base, go: confirm.go, other: keep, told: 'yes' };
  }
}

/** An English word for both on a page in another language tells nobody which is which. */
function alike(go: string, other: string): Asked['told'] {
  const word = go.toLowerCase();
  return word === other.toLowerCase() || word === 'cancel' ? 'no' : 'perhaps';
}

/** What is true of a page that asks. @param go the control that goes through with it */
export function toldOf({ told }: Asked, go: HTMLElement): Told {
  if (told === 'no') return { availability: ['available'] };
  return {
    step: 'confirm',
    targets: [go],
    orNothing: told === 'perhaps',
    availability: ['available'],
  };
}
