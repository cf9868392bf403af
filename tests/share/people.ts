import { allFakers, type Faker } from '@faker-js/faker';

/** A person who does not exist, as their data stands on a page. */
export interface Person {
  name: string;
  first: string;
  email: string;
  phone: string;
  street: string;
  town: string;
  postcode: string;
  order: string;
  tag: string;
  card: string;
  amount: string;
  birth: string;
  iban: string;
  /** Express service code. */
  express: string;
}

/** Where the library has people of a language under another name than its tag. */
const NAMED: Record<string, string> = {
  cs: 'cs_CZ',
  nb: 'nb_NO',
  'pt-BR': 'pt_BR',
  'pt-PT': 'pt_PT',
  'zh-CN': 'zh_CN',
  'zh-TW': 'zh_TW',
  sl: 'sl_SI',
  id: 'id_ID',
};

const TAG_SIGNS = 'BCDFGHJKLMNPQRSTVWXZ23456789';

/** Somebody of a language (BCP 47): the same for the same seed. */
export function personOf(language: string, seed: number): Person {
  const key = (NAMED[language] ?? language) as keyof typeof allFakers;
  const faker: Faker = allFakers[key] ?? allFakers.en;
  faker.seed(seed);
  const given = faker.person.firstName();
  // Some have two names, or a short form of one before the other.
  const first =
    seed % 4 === 0 && !/^(?:zh|ja|ko)/.test(language)
      ? `${given} ${faker.person.firstName()}`
      : given;
  const last = faker.person.lastName();
  const signs = faker.string.fromCharacters(TAG_SIGNS, 6);
  const currency = faker.helpers.arrayElement(['EUR', 'USD', 'SEK', 'JPY', 'PLN', 'SAR', 'THB']);
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return {
    first,
    name: /^(?:zh|ja|ko|hu)/.test(language)
      ? `${last}${/^hu/.test(language) ? ' ' : ''}${first}`
      : `${first} ${last}`,
    email: faker.internet.email().toLowerCase(),
    phone: faker.phone.number(),
    street: faker.location.streetAddress(),
    town: faker.location.city(),
    postcode: faker.location.zipCode(),
    order: faker.string.numeric(9),
    tag: `${signs}${faker.number.int(9)}`,
    card: `•••• ${faker.string.numeric(4)}`,
    amount: format.format(faker.number.float({ min: 5, max: 2400, fractionDigits: 2 })),
    birth: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(faker.date.birthdate()),
    iban: faker.finance.iban({ formatted: seed % 2 === 0 }),
    express: faker.string.numeric(11).replace(/(\d{3})(?=\d)/g, '$1-'),
  };
}
