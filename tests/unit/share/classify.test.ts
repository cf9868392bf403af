import { expect, test } from 'vitest';
import { classify, type Surroundings } from '../../../share/classify';
import { plainIn } from '../../../share/plain';

const NOTHING: Surroundings = { announced: null, label: 0, certain: false };

/** The text with what is covered replaced by one block for each part. */
function seen(text: string, languages: string[], around: Partial<Surroundings> = {}): string {
  const { spans } = classify(text, plainIn(['en', ...languages]), { ...NOTHING, ...around });
  let rest = text;
  for (const { start, end } of spans.toReversed())
    rest = `${rest.slice(0, start)}█${rest.slice(end)}`;
  return rest;
}

const CASES: [languages: string, text: string, seen: string][] = [
  ['en', 'Hello, Robin', 'Hello, █'],
  ['en', 'Hello, Mark', 'Hello, █'],
  ['en', 'Robin Lindgren', '█'],
  ['en', 'robin.lindgren@mail.example', '█'],
  ['en', 'We sent it to robin@mail.example', 'We sent it to █'],
  ['en', 'Manage your subscriptions', 'Manage your subscriptions'],
  ['en', 'Order 20931877, on its way', 'Order █, on its way'],
  ['en', 'QA35 YZOV 6633 156M N735 4910 99A4 9', '█'],
  ['en', '12 High Street', '█'],
  ['en', 'Springfield IL 62704', '█'],
  ['en', 'Service tag: 4XK7Q03', 'Service tag: █'],
  [
    'en',
    'Your subscription renews on March 1, 2027.',
    'Your subscription renews on March 1, 2027.',
  ],
  ['en', '03/01/2027', '03/01/2027'],
  ['en', '$14.90', '█'],
  ['en', 'USD 1,240 a month', '█ a month'],
  ['en', '(555) 010-0199', '█'],
  ['en', 'Visa •••• 4242', '█'],
  ['en', 'Page 1 of 3', 'Page 1 of 3'],
  [
    'en',
    'The service for Robin Lindgren was sent to 12 rue de la Paix, 75002 Paris on March 1, 2027.',
    'The service for █ was sent to █ on March 1, 2027.',
  ],
  ['de', 'Hallo Robin', 'Hallo █'],
  ['de', 'Lindenstraße 5', '█'],
  ['de', '14,90 € im Monat', '█ im Monat'],
  [
    'de',
    'Ihre Lizenzen und Downloads finden Sie jetzt auch hier.',
    'Ihre Lizenzen und Downloads finden Sie jetzt auch hier.',
  ],
  ['fr', '12 rue de la paix', '█'],
  ['fr', 'Bonjour Zoé', 'Bonjour █'],
  ['fr', 'Zoé Lindgren\n4165 Place de la Gare\n75002 Paris', '█'],
  [
    'fr',
    'Votre service pour Zoé Lindgren, 4165 Place de la Ferronnerie, 75002 Paris, est activé et vous pouvez maintenant voir vos licences et abonnements dans cette page.',
    'Votre service pour █, est activé et vous pouvez maintenant voir vos licences et abonnements dans cette page.',
  ],
  ['en', 'R\u00ado\u00adb\u00adi\u00adn', '█'],
  ['en', 'Sub\u00adscriptions', 'Sub\u00adscriptions'],
  ['vi', '14,90 € mỗi tháng', '█ mỗi tháng'],
  ['sv', '149 kr i månaden', '█ i månaden'],
  ['ja', 'こんにちは、山田太郎さん', 'こんにちは、█'],
  ['ja', '山田太郎', '█'],
  ['ja', '2027年3月1日', '2027年3月1日'],
  ['ja', '1,490円', '█'],
  ['zh-CN', '您好，王小明', '您好，█'],
  ['ko', '안녕하세요, 김민준님', '안녕하세요, █'],
  ['ar', 'مرحبًا، فاطمة الزهراء', 'مرحبًا، █'],
  ['ar', '٠١٢٣٤٥٦٧٨٩', '█'],
  ['he', 'שלום, יעל כהן', 'שלום, █'],
  ['ru', 'Здравствуйте, Анна Петрова', 'Здравствуйте, █'],
  ['ru', '1 марта 2027 г.', '1 марта 2027 г.'],
  ['th', 'สวัสดี คุณสมชาย ใจดี', 'สวัสดี █'],
  ['th', '1 มีนาคม 2570', '1 มีนาคม 2570'],
];

test.each(CASES)('%s: %s', (languages, text, wanted) => {
  expect(seen(text, languages.split(' '))).toBe(wanted);
});

test('beside a label that announces something personal, even plain words are covered', () => {
  expect(seen('Mark Page', ['en'], { announced: 'name' })).toBe('█');
  expect(seen('Name: Mark Page', ['en'])).toBe('Name: █');
  expect(seen('Date of birth: March 1, 1987', ['en'])).toBe('Date of birth: █');
  expect(seen('Name Mark', ['en'], { label: 4, announced: 'name' })).toBe('Name █');
});

test('the name of a product is nobody’s, whoever is named beside it', () => {
  expect(seen('McAfee LiveSafe', ['en'], { named: [{ start: 0, end: 15 }] })).toBe(
    'McAfee LiveSafe',
  );
  expect(
    seen('McAfee LiveSafe of your friend Robin', ['en'], { named: [{ start: 0, end: 15 }] }),
  ).toBe('McAfee LiveSafe of your █');
});

test('in a language that is not known everything but numbers and days is covered', () => {
  const { spans, words, unknown } = classify('Tilaa nyt', plainIn([]), NOTHING);
  expect([spans.length, words, unknown]).toEqual([1, 2, 2]);
});
