import { expect, test } from 'vitest';
import { type KeptFile, recordsOf } from '../../../review/kept';
import { reviewed } from '../../../review/language';
import { LABELS, WHOLE } from '../language-files';
import { ENGLISH, languageData } from './support';

const kept = import.meta.glob<KeptFile>('../../../locales/reviews/*.json', {
  eager: true,
  import: 'default',
});
const labels = new Map(LABELS);

test('a language that says it is checked has every approval, and none of them is stale', () => {
  const wrong = WHOLE.filter(([tag, { meta }]) => tag !== 'en' && meta.checked).flatMap(
    ([tag, text]) => {
      const file = labels.get(tag);
      if (!file) return [`${tag}: no labels`];
      const records = recordsOf(kept[`../../../locales/reviews/${tag}.json`] ?? {});
      const language = { ...languageData(tag, text, file), kept: records };
      return reviewed({ language, records: [] }, { language: ENGLISH, records: [] })
        .filter(({ state }) => state.status !== 'approved')
        .map(({ id, state }) => `${tag} ${id}: ${state.status}`);
    },
  );
  expect(wrong).toEqual([]);
});

test('verdicts are kept of texts that there are, under the language they are of', () => {
  for (const [path, { language, texts }] of Object.entries(kept)) {
    expect(path).toContain(`/${language}.json`);
    expect(Object.keys(texts).length).toBeGreaterThan(0);
  }
});
