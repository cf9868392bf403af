import { normal } from '../../detection/normal';
import type { Agreement } from '../agreement';
import { soughtIn } from '../quotes';
import type { Checked, Finding } from './finding';

/** Each control is quoted by words that detection knows it by. */
export function checkLabels({ id, agreements }: Pick<Checked, 'id' | 'agreements'>): Finding[] {
  const sought = soughtIn(id);
  const found = agreements.flatMap((one) => saying(one));
  const leads = agreements.find(({ key, words }) => key === sought && words !== '');
  if (sought && !leads && found.length === 0) {
    found.push({
      check: 'labels',
      level: 'error',
      says: 'Does not quote the control to look for.',
    });
  }
  if (leads?.detection === 'agree' && !isFirst(leads)) {
    found.push({
      check: 'labels',
      level: 'error',
      says: `The step asks for “${leads.words}”, but the site is best known to write ${bestOf(leads)}.`,
    });
  }
  return found;
}

function saying({ words, key, detection, article, held }: Agreement): Finding[] {
  const of = (level: Finding['level'], says: string): Finding[] => [
    { check: 'labels', level, says },
  ];
  if (!words) {
    return of(
      'error',
      held ? `Does not quote “${held.text}”.` : 'Does not quote a control that the source quotes.',
    );
  }
  if (detection === 'differ') {
    return of(
      'error',
      held
        ? `“${words}” is no label that Signpost would know: it holds “${held.text}”.`
        : `“${words}” is no label that Signpost knows in this language.`,
    );
  }
  if (article === 'differ' && key)
    return of('note', `Dell’s article has another word than “${words}”.`);
  return [];
}

/** `best` is set by `agreements` for the labels that steps look for. */
function isFirst({ words, best }: Agreement): boolean {
  return best === null || normal(words) === normal(best.text);
}

function bestOf({ best }: Agreement): string {
  return best ? `“${best.text}”` : 'something else';
}
