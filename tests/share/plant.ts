import { createDice } from '../../practice/dice';
import { element } from './dom';
import { BOX_FORMS } from './forms-boxes';
import { TEXT_FORMS } from './forms-text';
import type { Planted } from './making';
import type { Person } from './people';
import words from './words';

/** Puts a person's data into a page, in about half of the forms; everything is noted. */
export function plant(home: Element, person: Person, language: string, seed: number): Planted[] {
  const dice = createDice(seed);
  const planted: Planted[] = [];
  const note = (text: Text, start = 0, end?: number): Text => {
    planted.push({ text, start, end: end ?? text.length });
    return text;
  };
  const make = { note, dice, person, say: words(language), planted };
  for (const [name, form] of Object.entries({ ...TEXT_FORMS, ...BOX_FORMS })) {
    if (!dice.chance(`form ${name}`, 0.5)) continue;
    const part = element('section', {});
    part.append(...form(make));
    part.dataset.form = name;
    home.append(part);
  }
  return planted;
}
