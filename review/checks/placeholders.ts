import type { Checked, Finding } from './finding';

/** Every placeholder of the source, each as often; and no stray brace. */
export function checkPlaceholders({ source, text }: Checked): Finding[] {
  const wanted = countOf(source);
  const own = countOf(text);
  const found: Finding[] = [];
  const say = (says: string) => found.push({ check: 'placeholders', level: 'error', says });
  for (const name of new Set([...wanted.keys(), ...own.keys()])) {
    const more = (own.get(name) ?? 0) - (wanted.get(name) ?? 0);
    if (more < 0) say(`${name} is missing.`);
    if (more > 0)
      say(wanted.has(name) ? `${name} is there too often.` : `${name} is not in the source.`);
  }
  if (/[{}]/.test(text.replace(PLACEHOLDER, ''))) say('A brace stands alone.');
  return found;
}

const PLACEHOLDER = /\{\w+\}/g;

function countOf(text: string): Map<string, number> {
  const count = new Map<string, number>();
  for (const name of text.match(PLACEHOLDER) ?? []) count.set(name, (count.get(name) ?? 0) + 1);
  return count;
}
