import { afterEach, describe, expect, test } from 'vitest';
import { HOME, look } from './support/look';

afterEach(() => {
  document.body.innerHTML = '';
});

const SIGNS = '<dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>';

describe('tasks of the account beside the way', () => {
  test('a tour that quotes the steps goes on to its own next', () => {
    const tour =
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:200px;background:#fff"><h2>Επισκόπηση</h2><p>Για να τερματίσετε μια υπηρεσία, συνδεθείτε, επιλέξτε «Συνδρομές», έπειτα «Διαχείριση συνδρομών» και «View». Στη γραμμή της υπηρεσίας επιλέξτε «Ενέργεια», στη συνέχεια «Ενημέρωση/Ακύρωση» και «Ακύρωση».</p><button>Συνέχεια</button><button>Αργότερα</button></div>';
    const { ids } = look(`<main><h1>Robin</h1></main>${tour}`, {
      address: HOME,
      step: 'subscriptions',
      languages: ['el'],
    });
    expect(ids).toEqual([]);
  });

  test('Next beside Cancel is a stage’s, and no page of the list', () => {
    const task = '<section><h3>Qwertz</h3><button>Next</button><button>Cancel</button></section>';
    const { ids } = look(`<main><h1>Subscriptions</h1>${task}</main>`, {
      step: 'manage-subscriptions',
    });
    expect(ids).toEqual([]);
  });

  test('Cancel beside Next leaves a stage', () => {
    const { ids } = look(
      `<main><h1>Qwertz</h1><section><label><input type="radio"> Asdf</label></section><div><button>Cancel</button><button disabled>Next</button></div><aside><h3>Premium Support</h3>${SIGNS}</aside></main>`,
      { step: 'confirm', sawCancel: true },
    );
    expect(ids).toEqual([]);
  });
});

describe('rows of something else', () => {
  const table = (first: string, rows: string) =>
    `<table><thead><tr><th>${first}</th><th>Service tag</th><th>Bill plan</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
  const row = (name: string, button: string) =>
    `<tr><td><a href="#">${name}</a></td><td>4XK7Q03</td><td>Premium Support</td><td>${button}</td></tr>`;

  test('under their own title name a subscription, and begin with another name', () => {
    const button = '<button>Action</button>';
    const rows = row('Laptop 14', button) + row('Desktop tower', button);
    const page = (title: string) => `<main><h1>${title}</h1>${table('Name', rows)}</main>`;
    expect(look(page('Qwertz'), { address: HOME, step: 'view' }).ids).toEqual([]);
    expect(look(page('Your subscriptions')).ids).toHaveLength(2);
  });

  test('with nothing to press are no product without Cancel', () => {
    const rows = row('Laptop 14', '') + row('Desktop tower', '');
    const { reading } = look(`<main><h1>Qwertz</h1>${table('Device', rows)}</main>`, {
      address: HOME,
      step: 'update-cancel',
    });
    expect(reading.availability.value).toBe('unknown');
  });

  test('of two subscriptions, to look at alone, are no product without Cancel', () => {
    const card = `<section><h3>Premium Support</h3>${SIGNS}</section>`;
    const { reading } = look(`<main><h1>Alex</h1>${card}${card}</main>`, { step: 'cancel' });
    expect(reading.availability.value).toBe('unknown');
  });
});

test('Cancel may stand in a line of the table of details', () => {
  const line = (name: string, value: string) => `<tr><td>${name}</td><td>${value}</td></tr>`;
  const { ids, reading } = look(
    `<main><h1>Product details</h1><h2>Premium Support</h2><table>${line('Service tag', '4XK7Q03')}${line('Bill plan', 'Monthly')}${line('More', '<a href="#" id="c">Cancel</a> <a href="#">Edit</a>')}</table></main>`,
    { step: 'update-cancel' },
  );
  expect(ids).toEqual(['c']);
  expect(reading.availability.value).toBe('available');
});
