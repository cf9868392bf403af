import { claimedBy } from '../claimed';
import { denies } from '../negation';
import { type Checked, type Finding, isSource } from './finding';

/** Texts in whose subordinate clauses or questions the source says that something is, or gets, cancelled. */
const SPEAK_OF_IT = new Set([
  'steps.confirm.help.2',
  'notes.confirms-now',
  'situations.only-others.text',
  'situations.not-covered.text',
  'availability.not-covered.text',
]);

/**
 * Wording that claims a cancellation, or denies one, where the English does not. The words are those
 * by which detection would know such a sentence on the site; they are never complete, so that their
 * absence is only worth a look.
 */
export function checkMeaning(subject: Checked): Finding[] {
  if (isSource(subject)) return [];
  const { id, text, language, claims } = subject;
  // Placeholders stand for names and labels, which claim nothing.
  const own = claims(text.replace(/\{\w+\}/g, 'x'), language);
  const of = (level: Finding['level'], says: string): Finding[] => [
    { check: 'meaning', level, says },
  ];
  const claimed = claimedBy(id);
  if (claimed === 'cancelled') {
    return own.denied && !own.cancelled && denies(text, language)
      ? of('warning', 'Seems to say that it is not cancelled. The source says that it is.')
      : [];
  }
  if (own.cancelled && SPEAK_OF_IT.has(id)) {
    return of('warning', 'May say that it is cancelled. The source only speaks of it.');
  }
  if (own.cancelled) return of('error', 'Says that it is cancelled. The source does not say so.');
  if (claimed === 'denied' && !own.denied) {
    return of('note', 'None of the known words for “not cancelled” are in it.');
  }
  return [];
}
