import type { Place } from '../../guide/messages';
import { SITUATION_IDS, type SituationId } from '../../guide/situations';
import { TAGS } from '../../locales/available';
import { pathOf } from '../../practice/addresses';
import { CALLS, CASES } from '../../practice/mount';
import { DEFAULT, localeOf, MARKUPS, type PageName, type Scenario } from '../../practice/scenario';

/** What is practised: all of it stands in the page's address, so that it can be linked to. */
export interface Choice {
  /** `name` of a case. */
  case: string;
  look: string;
  /** BCP 47; the account is in English where it has no words of its own in it. */
  language: string;
  /** The call that is being practised; 'list' for choosing one, '' without the training. */
  training?: SituationId | 'list' | '';
}

const FIRST = 'whole-way';

/**
 * Reads the choice from the page's query; what is unknown there is as usual.
 * @param language Signpost's own now, BCP 47
 */
export function readChoice(search: string, language: string): Choice {
  const query = new URLSearchParams(search);
  const one = (name: string, known: readonly string[], usual: string): string => {
    const value = query.get(name);
    return value !== null && known.includes(value) ? value : usual;
  };
  const names = CASES.map(({ name }) => name);
  return {
    case: one('case', names, FIRST),
    look: one('look', MARKUPS, ''),
    language: one('language', TAGS, language),
    training: one('training', ['list', ...SITUATION_IDS], '') as Choice['training'],
  };
}

/** The account that goes with a choice; a look is only forced where one was picked. */
export function scenarioFor(choice: Choice): Scenario {
  const { training } = choice;
  const call = training && training !== 'list' ? CALLS[training] : null;
  const wanted = call?.case ?? choice.case;
  const { name, scenario } = CASES.find((one) => one.name === wanted) ?? { name: FIRST };
  const markup = MARKUPS.find((one) => one === choice.look);
  return {
    ...DEFAULT,
    language: choice.language,
    ...scenario,
    ...call?.more,
    name,
    ...(markup && { markup }),
  };
}

/** The choice as it is shown: a call has a case of its own, and some cases a language. */
export function shownChoice(choice: Choice): Choice {
  const { name, language } = scenarioFor(choice);
  return { ...choice, case: name, language };
}

/** Another choice. Who picks a case leaves the call for it, and finds the other calls beside it. */
export function choose(choice: Choice, part: Partial<Choice>): Choice {
  const { training } = choice;
  return { ...choice, ...(part.case !== undefined && training && { training: 'list' }), ...part };
}

const PAGES: Record<Exclude<Place, 'practice'>, PageName> = {
  account: 'home',
  home: 'home',
  subscriptions: 'area',
  article: 'article',
};

/** Where a place is in the practice account; null: nowhere. */
export function practiceAddress(place: Place, scenario: Scenario): string | null {
  return place === 'practice' ? null : pathOf({ page: PAGES[place] }, localeOf(scenario));
}
