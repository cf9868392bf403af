import { describe, expect, test } from 'vitest';
import { normal } from '../../detection/normal';
import type { Text } from '../../locales/text';
import type { LabelFile } from '../../site/label-file';
import { LABELS, LOCALES, texts } from './language-files';

const MARKS = ['"', '“', '”', '„', '«', '»', '‹', '›', '‚', '「', '」', '『', '』'];

/** The control that is looked for in each step, by the name of its label. */
const SOUGHT: [keyof Text['steps'], string][] = [
  ['sign-in', 'signIn'],
  ['subscriptions', 'subscriptions'],
  ['manage-subscriptions', 'manageSubscriptions'],
  ['view', 'view'],
  ['action', 'action'],
  ['action-manage', 'manageSubscriptions'],
  ['update-cancel', 'updateCancel'],
  ['cancel', 'cancel'],
];

/** Quotes that are no control: an error message, and what a word can mean. */
const NO_CONTROL = new Set(['faq.number-tied.q#0', 'steps.confirm.help.1#1']);

const byTag = new Map(LABELS);

describe.each(LOCALES)('what is quoted in %s', (language, locale) => {
  const [open = '', close = ''] = locale.meta.quotes;
  const shown = texts(locale).filter(([path]) => !path.startsWith('meta.'));
  const file = byTag.get(language) as LabelFile;

  test('stands in the quotation marks of the language, in pairs', () => {
    const own = new Set([open.trim(), close.trim()]);
    const foreign = MARKS.filter((mark) => !own.has(mark));
    const wrong = shown.filter(([, text]) => {
      const opened = text.split(open).length - 1;
      const closed = text.split(close).length - 1;
      const paired = open === close ? opened % 2 === 0 : opened === closed;
      const spaced = text.split(open.trim()).length - 1 === opened;
      return !paired || !spaced || foreign.some((mark) => text.includes(mark));
    });
    expect(wrong).toEqual([]);
  });

  test.each(SOUGHT)('names the control of %s as the site does', (step, label) => {
    const first = file.labels[label]?.[0]?.text;
    expect(locale.steps[step].look).toContain(`${open}${first}${close}`);
  });

  test('is a label that is recognised on the page', () => {
    const accepted = new Set(
      Object.values(file.labels).flatMap((all) => all.map(({ text }) => normal(text))),
    );
    const unknown = shown.flatMap(([path, text]) =>
      quoted(text, open, close)
        .map((words, index) => [`${path}#${index}`, words] as const)
        .filter(([at, words]) => !NO_CONTROL.has(at) && !accepted.has(normal(words))),
    );
    expect(unknown).toEqual([]);
  });
});

function quoted(text: string, open: string, close: string): string[] {
  const parts = open === close ? text.split(open) : text.split(open).slice(1);
  if (open === close) return parts.filter((_, index) => index % 2 === 1);
  return parts.map((part) => part.split(close)[0] ?? '');
}
