import type { Person } from './people';

type WordsFile = Record<string, string[]>;

const FILES = import.meta.glob<WordsFile>('../../share/words/*.json', {
  eager: true,
  import: 'default',
});
const TEXTS = import.meta.glob<{ frame: { moved: string }; home: { noMessages: string } }>(
  '../../practice/text/*.json',
  { eager: true, import: 'default' },
);

/** The label that each kind of data stands beside. */
const KEYS: Record<keyof Person, string> = {
  name: 'name',
  first: 'name',
  email: 'email',
  phone: 'phone',
  street: 'address',
  town: 'address',
  postcode: 'address',
  order: 'order',
  tag: 'order',
  card: 'payment',
  amount: 'payment',
  birth: 'birth',
  iban: 'payment',
  express: 'order',
};

/** What a page of a language says around somebody's data. English stands in for a missing file. */
export default function words(language: string) {
  const file = FILES[`../../share/words/${language}.json`] ?? FILES['../../share/words/en.json'];
  const own = TEXTS[`../../practice/text/${language}.json`] ?? TEXTS['../../practice/text/en.json'];
  return {
    hello: capital(file?.hello?.[0] ?? ''),
    label: (key: keyof Person) => capital(file?.[KEYS[key]]?.[0] ?? ''),
    sentence: [(own?.frame.moved ?? '').replace(/[.。]\s*$/, ''), own?.home.noMessages ?? ''] as [
      string,
      string,
    ],
  };
}

function capital(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
