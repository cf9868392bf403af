import type { Checked, Finding } from './finding';

const EMBEDDING = /[\u202a-\u202e]/;
const ISOLATE = /[\u2066-\u2068]/g;
const END = /\u2069/g;
const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Two Latin names with only marks between them: they change places in a text from right to left. */
const NEIGHBOURS = /[A-Za-z]\w*\s*[,،؛;:–/]\s*[A-Za-z]/;

/**
 * Words of the other direction, and signs that steer direction. Words of the page are isolated when
 * they are put in (`locales/format.ts`). Source: Unicode Standard Annex 9.
 */
export function checkDirection({ text, source, dir }: Checked): Finding[] {
  const found: Finding[] = [];
  const say = (says: string, level: Finding['level']) =>
    found.push({ check: 'direction', level, says });
  if (EMBEDDING.test(text)) say('Holds an invisible sign that overrides direction.', 'error');
  if ((text.match(ISOLATE) ?? []).length !== (text.match(END) ?? []).length) {
    say('An isolate is opened and not closed.', 'error');
  }
  if (/[\u200e\u200f\u061c]/.test(text)) say('Holds an invisible direction mark.', 'note');
  if (dir === 'ltr' && RTL.test(text)) say('Has letters that run from right to left.', 'warning');
  if (dir === 'rtl') {
    if (/\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !RTL.test(text) && text !== source) {
      say('Has no letter of its own script.', 'warning');
    }
    if (NEIGHBOURS.test(text.replace(/[\u2066-\u2069]/g, '\u05d0'))) {
      say(
        'Two Latin names stand side by side and will change places: put words between them, or isolate each.',
        'warning',
      );
    }
  }
  return found;
}
