import { element, text } from './dom';
import { type Form, VALUES } from './making';

/** Somebody's data as text, in the forms that sites have. */
export const TEXT_FORMS: Record<string, Form> = {
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
  birth: ({ person, say, note }) => [
    element('div', {}, say.label('birth')),
    element('div', {}, note(text(person.birth))),
  ],
  unfolded: ({ person, say, note }) => [
    element(
      'details',
      { open: '' },
      element('summary', {}, say.label('name')),
      note(text(person.name)),
      element('p', {}, note(text(person.street))),
    ),
  ],
  masked: ({ person, note }) => [
    element('p', {}, note(text(person.email.replace(/(?<=.).(?=.*@)/gu, '•')))),
    element('p', {}, note(text(`•••• •••• ${person.phone.replace(/\P{Nd}/gu, '').slice(-4)}`))),
  ],
  numbers: ({ person, note }) => [
    element('p', {}, note(text(person.iban))),
    element('p', {}, note(text(person.express))),
    element('p', {}, note(text(`#${person.order.slice(0, 4)}-${person.order.slice(4)}`))),
  ],
  unbroken: ({ person, note }) => [
    element('p', {}, note(text(person.name.replaceAll(' ', '\u00a0')))),
    element('p', {}, note(text([...person.name].join('\u00ad')))),
  ],
  upright: ({ person, note }) => [
    element('p', { style: 'writing-mode: vertical-rl' }, note(text(person.name))),
  ],
  clipped: ({ person, note }) => [
    element(
      'p',
      {
        style: 'background: linear-gradient(red, blue); background-clip: text; color: transparent',
      },
      note(text(person.name)),
    ),
  ],
  shadowed: ({ person, note }) => [
    element('p', { style: 'text-shadow: 2px 2px 1px red' }, note(text(person.name))),
  ],
  initials: ({ person, note }) => {
    const [first = ''] = person.first;
    const last = person.name.replace(person.first, '').trim();
    return [element('p', {}, note(text(`${first.toUpperCase()}. ${last}`)))];
  },
  // Comes when the page has been looked at already, and becomes somebody's letter by letter.
  late: ({ person, note }) => {
    const home = element('p', {});
    const words = text('');
    home.append(words);
    setTimeout(() => {
      words.data = person.name;
      note(words);
      home.append(element('span', {}, ' ', note(text(person.email))));
    });
    return [home];
  },
  frame: ({ person, note }) => {
    const frame = element('iframe', { title: '', style: 'height: 60px' }) as HTMLIFrameElement;
    frame.addEventListener('load', () => {
      frame.contentDocument?.body.append(
        element('p', {}, note(text(person.name))),
        element('p', {}, note(text(person.street))),
      );
    });
    return [frame];
  },
};

function halves(words: string): string[] {
  const middle = Math.floor(words.length / 2);
  return [words.slice(0, middle), words.slice(middle)];
}
