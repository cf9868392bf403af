import type { Progress } from '../guide/progress';
import type { Target } from '../guide/reading';
import type { SituationId } from '../guide/situations';
import { format, type Marks, quote } from '../locales/format';
import type { Words } from './words';

/** A marked control, told to somebody who may not read the page's language. */
export interface Explained {
  /** The words on the control as they stand on the page; '' if it has none. */
  label: string;
  /** What it is, in the agent's language. */
  meaning: string;
  /** Where it stands, in the agent's language; '' where nothing plain can be said. */
  place: string;
}

/** Situations in which another control than the step's own is marked. */
const STAND_INS: Partial<Record<SituationId, keyof Words['controls']>> = {
  'panel-closed': 'opener',
  'next-page': 'next-page',
  'no-menu': 'name',
};

/** What has to be known of the moment to tell what a control is. */
type About = Pick<Progress, 'situation' | 'subscriptions'>;

/** What a marked control is and where it stands, in the words of the agent's language. Pure. */
export function explain(target: Target, about: About, words: Words): Explained {
  return {
    label: target.label,
    meaning: meaningOf(target, about, words),
    place: placeOf(target, words),
  };
}

/** The comma of languages that have one of their own; a list of the browser's would say "and" in some. */
const COMMAS: Record<string, string> = { ar: '، ', ja: '、', zh: '、' };

/** All of it in one line: “Gérer les abonnements”, Manage Subscriptions, card 3 of 5. */
export function inOneLine({ label, meaning, place }: Explained, tag: string, marks: Marks): string {
  const parts = [label && quote(label, marks), meaning, place].filter(Boolean);
  return parts.join(COMMAS[tag.split('-')[0] ?? ''] ?? ', ');
}

function meaningOf(target: Target, about: About, { controls }: Words): string {
  const { step, label, subscription } = target;
  const { situation: met, subscriptions } = about;
  const other = met && STAND_INS[met];
  if (other) return controls[other];
  // Among several rows some have no menu: there the name is marked.
  const own = subscriptions.find(({ key }) => key === subscription);
  if (step === 'action' && label && own?.name === label) return controls.name;
  // The item of the row's menu has the same words as the page that it is an item of.
  return controls[step === 'action-manage' ? 'manage-subscriptions' : step];
}

function placeOf({ place }: Target, { places }: Words): string {
  if (!place) return '';
  const { kind, number, total } = place;
  const template = places[kind];
  const counts = template.includes('{number}');
  if (!counts) return template;
  return number && total ? format(template, { number, total }, { quotes: [] }) : '';
}
