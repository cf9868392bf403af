import type { Dice } from '../../../practice/dice';
import { choose } from '../choose';

/** How one site sets its labels: drawn once for a page, so that its controls look alike. */
export interface Typography {
  capitals: 'as-is' | 'style' | 'upper' | 'lower';
  /** No-break spaces between the words. */
  nbsp: boolean;
  /** Soft hyphens within long words. */
  hyphens: boolean;
  apostrophe: "'" | '’' | 'ʼ';
  /** What stands around the text in the source. */
  space: '' | '\n        ' | '\u200b' | ' \u00a0';
  /** Full-width letters and signs, as East Asian sites write Latin words. */
  wide: boolean;
}

export function typographyOf(dice: Dice, language: string): Typography {
  const east = /^(?:ja|ko|zh)/.test(language);
  return {
    capitals: choose<Typography['capitals']>(dice, 'type:capitals', [
      ...repeat<Typography['capitals']>('as-is', 14),
      'style',
      'style',
      'upper',
      'upper',
      'lower',
    ]),
    nbsp: dice.chance('type:nbsp', 0.25),
    hyphens: dice.chance('type:hyphens', 0.15),
    apostrophe: dice.pick('type:apostrophe', ["'", '’', '’', 'ʼ']),
    space: choose<Typography['space']>(dice, 'type:space', [
      ...repeat<Typography['space']>('', 6),
      '\n        ',
      '\n        ',
      '\u200b',
      ' \u00a0',
    ]),
    wide: east && dice.chance('type:wide', 0.15),
  };
}

/** The text as that site would set it. */
export function set(type: Typography, language: string, text: string): string {
  let done = text.replaceAll(/['’ʼ]/g, type.apostrophe);
  if (type.capitals === 'upper') done = done.toLocaleUpperCase(language);
  if (type.capitals === 'lower') done = done.toLocaleLowerCase(language);
  if (type.hyphens) done = hyphenated(done);
  if (type.nbsp) done = done.replaceAll(' ', '\u00a0');
  if (type.wide) done = widened(done);
  return type.space + done + type.space;
}

/** Soft hyphens as hyphenators leave them: in words of eight letters and more that can be divided. */
function hyphenated(text: string): string {
  return text.replaceAll(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{8,}/gu,
    (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`,
  );
}

/** Full-width forms of ASCII (Unicode, "Halfwidth and Fullwidth Forms"). */
function widened(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}
