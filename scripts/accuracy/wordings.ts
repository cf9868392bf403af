import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Wording, wrongIn } from '../../tests/corpus/words/wording.ts';

/** The folder whose files may leave words out. */
const PARTIAL = 'tests/corpus/wordings/third';

const FOLDERS = [
  'tests/corpus/wordings',
  'tests/corpus/wordings/second',
  'tests/corpus/wordings/things',
  'tests/corpus/unseen/wordings',
  PARTIAL,
];

/** The languages that the site's labels are known in: those the corpus is to speak. */
export function siteLanguages(): string[] {
  return tagsIn('site/labels');
}

/** Looks through every wording of the corpus. @throws Error that names what is wrong in which file */
export function checkWordings(): void {
  const wrong = FOLDERS.flatMap((folder) => {
    const read = (tag: string) =>
      JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as Wording;
    const english = read('en');
    return tagsIn(folder).flatMap((tag) => {
      const own = read(tag);
      const name = join(folder, `${tag}.json`);
      const strange = own.language === tag ? [] : [`${name}: says that it is ${own.language}`];
      return [...strange, ...wrongIn(name, own, english, folder !== PARTIAL)];
    });
  });
  if (wrong.length > 0) throw new Error(`The wordings of the corpus:\n${wrong.join('\n')}`);
}

function tagsIn(folder: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}
