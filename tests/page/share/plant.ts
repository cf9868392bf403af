import { createDice, type Dice } from '../../../practice/dice';
import type { Person } from './people';
import words from './words';

/** Something personal in the page: where it stands. */
export type Planted = { text: Text; start: number; end: number } | { element: Element };

/** Puts a person's data into a page, in forms that sites have; everything is noted. */
export function plant(home: Element, person: Person, language: string, seed: number): Planted[] {
  const dice = createDice(seed);
  const planted: Planted[] = [];
  const note = (text: Text, start = 0, end = text.length): Text => {
    planted.push({ text, start, end });
    return text;
  };
  const say = words(language);
  const make = { note, dice, person, say, planted };
  const forms = Object.entries(FORMS).filter(([name]) => dice.chance(`form ${name}`, 0.5));
  for (const [name, form] of forms) {
    const part = element('section', {});
    part.append(...form(make));
    part.dataset.form = name;
    home.append(part);
  }
  return planted;
}

interface Making {
  person: Person;
  dice: Dice;
  say: ReturnType<typeof words>;
  note(text: Text, start?: number, end?: number): Text;
  planted: Planted[];
}

type Form = (making: Making) => (Node | string)[];

const VALUES: (keyof Person)[] = [
  'name',
  'email',
  'phone',
  'street',
  'town',
  'postcode',
  'order',
  'tag',
  'card',
  'amount',
];

const FORMS: Record<string, Form> = {
  greeting: ({ person, say, note }) => [
    element('h2', {}, `${say.hello} `, note(text(person.first))),
  ],
  greetingInOne: ({ person, say, note }) => {
    const lead = `${say.hello}, `;
    return [element('p', {}, note(text(`${lead}${person.name}`), lead.length))];
  },
  menu: ({ person, note }) => [
    element('button', { 'aria-haspopup': 'true' }, note(text(person.name))),
  ],
  list: ({ person, say, note }) => [
    element(
      'dl',
      {},
      ...VALUES.flatMap((key) => [
        element('dt', {}, say.label(key)),
        element('dd', {}, note(text(person[key]))),
      ]),
    ),
  ],
  rows: ({ person, say, note }) => [
    element(
      'table',
      {},
      ...VALUES.map((key) =>
        element(
          'tr',
          {},
          element('th', {}, say.label(key)),
          element('td', {}, note(text(person[key]))),
        ),
      ),
    ),
  ],
  columns: ({ person, say, note }) => [
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...VALUES.map((key) => element('th', {}, say.label(key)))),
      ),
      element(
        'tbody',
        {},
        element('tr', {}, ...VALUES.map((key) => element('td', {}, note(text(person[key]))))),
      ),
    ),
  ],
  colons: ({ person, say, note }) =>
    VALUES.map((key) => {
      const lead = `${say.label(key)}: `;
      return element('div', {}, note(text(`${lead}${person[key]}`), lead.length));
    }),
  plain: ({ person, say, note }) =>
    VALUES.flatMap((key) => [
      element('div', {}, say.label(key)),
      element('div', {}, note(text(person[key]))),
    ]),
  bare: ({ person, note }) =>
    VALUES.map((key) => element('span', {}, ' ', note(text(person[key])), ' ')),
  address: ({ person, note }) => [
    element(
      'address',
      {},
      note(text(person.name)),
      element('br', {}),
      note(text(person.street)),
      element('br', {}),
      note(text(`${person.postcode} ${person.town}`)),
    ),
  ],
  lines: ({ person, say, note }) => [
    element('h3', {}, say.label('street')),
    ...[person.name, person.street, `${person.town} ${person.postcode}`].map((line) =>
      element('p', {}, note(text(line))),
    ),
  ],
  sentence: ({ person, say, note }) => {
    const [before, after] = say.sentence;
    const value = `${person.name}, ${person.street}, ${person.town}`;
    return [
      element(
        'p',
        {},
        note(
          text(`${before} ${value} ${after}`),
          before.length + 1,
          before.length + 1 + value.length,
        ),
      ),
    ];
  },
  split: ({ person, note }) => [
    element('p', {}, ...halves(person.name).map((half) => element('b', {}, note(text(half))))),
    element('p', {}, ...halves(person.email).map((half) => element('span', {}, note(text(half))))),
    element(
      'p',
      {},
      ...person.phone.split(/(?<= )/).map((part) => element('i', {}, note(text(part)))),
    ),
  ],
  shouted: ({ person, note }) => [
    element('p', {}, note(text(person.name.toUpperCase()))),
    element('p', {}, note(text(person.street.toLowerCase()))),
  ],
  fields: ({ person, planted, say }) =>
    VALUES.map((key) => {
      const field = element('input', { 'aria-label': say.label(key) }) as HTMLInputElement;
      field.value = person[key];
      planted.push({ element: field });
      return field;
    }),
  area: ({ person, planted }) => {
    const area = element('textarea', {}) as HTMLTextAreaElement;
    area.value = `${person.name}\n${person.street}`;
    planted.push({ element: area });
    return [area];
  },
  choice: ({ person, planted }) => {
    const select = element('select', {}, element('option', {}, `${person.street}, ${person.town}`));
    planted.push({ element: select });
    return [select];
  },
  picture: ({ person, planted }) => {
    const picture = element('img', {
      src: drawing(person.first),
      alt: '',
      width: '96',
      height: '48',
    });
    planted.push({ element: picture });
    return [picture];
  },
  drawn: ({ person, note }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('width', '400');
    svg.setAttribute('height', '30');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    line.setAttribute('y', '20');
    line.append(note(text(person.name)));
    svg.append(line);
    return [svg];
  },
  canvas: ({ person, planted }) => {
    const canvas = element('canvas', { width: '200', height: '40' }) as HTMLCanvasElement;
    canvas.getContext('2d')?.fillText(person.name, 5, 20);
    planted.push({ element: canvas });
    return [canvas];
  },
  shadow: ({ person, note, dice }) => {
    const host = element('div', {});
    const root = host.attachShadow({ mode: dice.chance('closed', 0) ? 'closed' : 'open' });
    root.append(
      element('p', {}, note(text(person.name))),
      element('p', {}, note(text(person.street))),
    );
    return [host];
  },
  editable: ({ person, note }) => [
    element('div', { contenteditable: '' }, note(text(person.name))),
  ],
  link: ({ person, note }) => [element('a', { href: `#${1}` }, note(text(person.email)))],
};

function halves(words: string): string[] {
  const middle = Math.floor(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)];
}

function drawing(words: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><text y="30">${words}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function text(words: string): Text {
  return document.createTextNode(words);
}

export function element(
  name: string,
  attributes: Record<string, string>,
  ...inner: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inner);
  return made;
}
