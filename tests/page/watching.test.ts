import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { afterFrame } from '../../detection/frame';
import { Inventory } from '../../detection/inventory';
import type { Look } from '../../detection/read';
import { readerOf } from '../../detection/reader';
import { watchPage } from '../../detection/watch';
import { begin, memoryOf } from '../../guide/progress';

const AREA = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions';

function watching(onLook: (look: Look) => void) {
  return watchPage({
    document,
    readerOf,
    address: () => AREA,
    memory: () => memoryOf(begin()),
    onLook,
  });
}

afterEach(() => {
  document.body.innerHTML = '';
});

test('looks again when the page changes, also inside a shadow root, and stops', async () => {
  const host = document.createElement('x-app');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  const steps: (string | null)[] = [];
  const watch = watching(({ elements }) => steps.push(elements[0]?.id ?? null));
  root.innerHTML = '<h1>Premium Support</h1><button id="u">Update/Cancel</button>';
  await vi.waitFor(() => expect(steps.at(-1)).toBe('u'));
  (root.querySelector('#u') as HTMLButtonElement).disabled = true;
  await vi.waitFor(() => expect(steps.at(-1)).toBe(null));
  watch.stop();
  const before = steps.length;
  let looks = 0;
  const other = watching(() => {
    looks += 1;
  });
  looks = 0;
  (root.querySelector('#u') as HTMLButtonElement).disabled = false;
  // One that goes on has seen the change: this one would have, too.
  await vi.waitFor(() => expect(looks).toBeGreaterThan(0));
  other.stop();
  expect(steps.length).toBe(before);
});

test('believes an absence once the page is quiet, also on a page that never rests', async () => {
  document.body.innerHTML =
    '<main><h1>Premium Support</h1><dl><dt>Service tag</dt><dd>ABC1234</dd><dt>Bill plan</dt><dd>Monthly</dd></dl><p id="clock"></p></main>';
  const clock = document.querySelector('#clock') as Element;
  const timer = setInterval(() => {
    clock.textContent = String(performance.now());
  }, 100);
  const verdicts: string[] = [];
  const watch = watching(({ reading }) => verdicts.push(reading.availability.value));
  expect(verdicts[0]).toBe('unknown');
  await vi.waitFor(() => expect(verdicts.at(-1)).toBe('not-offered'), { timeout: 8000 });
  watch.stop();
  clearInterval(timer);
}, 12000);

test('looks once the frame is drawn that shows the change', async () => {
  const order: string[] = [];
  const watch = watching(() => order.push('look'));
  order.length = 0;
  document.body.append(document.createElement('p'));
  requestAnimationFrame(() => order.push('frame'));
  await vi.waitFor(() => expect(order).toContain('look'));
  expect(order[0]).toBe('frame');
  watch.stop();
});

test('waits for no frame that does not come, in a window under others', async () => {
  const covered = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    requestAnimationFrame: () => 1,
    cancelAnimationFrame: () => undefined,
  } as unknown as Window;
  await new Promise<void>((done) => afterFrame(covered, done));
});

test('does not look because of elements of its own', async () => {
  let looks = 0;
  const watch = watching(() => {
    looks += 1;
  });
  const own = document.createElement('signpost-overlay');
  document.body.append(own);
  own.setAttribute('class', 'another');
  own.append(document.createElement('p'));
  own.remove();
  const before = looks;
  // A change of the page comes after those: the look that it brings is the first one.
  document.body.append(document.createElement('p'));
  await vi.waitFor(() => expect(looks).toBe(before + 1));
  watch.stop();
});

/** What a page may do to its tree, by two numbers that choose where. */
const MOVES: Record<string, (at: number, to: number) => void> = {
  grow: (at) => pick(at).insertAdjacentHTML('beforeend', '<p title="x">View<b>Cancel</b></p>'),
  // More than is forgotten one by one.
  swell: (at) =>
    pick(at).insertAdjacentHTML('beforeend', `<div>${'<a href="#">Action</a>'.repeat(300)}</div>`),
  remove: (at) => pick(at).remove(),
  empty: (at) => pick(at).replaceChildren(),
  move: (at, to) => {
    const one = pick(at);
    if (!one.contains(pick(to))) pick(to).append(one);
  },
  // Taken out of a tree that has left the page already.
  rescue: (at, to) => {
    const tree = pick(at);
    const child = tree.lastElementChild;
    tree.remove();
    if (child) pick(to).append(child);
  },
  rename: (at) => {
    pick(at).textContent = 'Subscriptions';
  },
  host: (at) => {
    const host = document.createElement('x-part');
    host.attachShadow({ mode: 'open' }).innerHTML = '<button>Manage Subscriptions</button>';
    pick(at).append(host);
  },
};

function pick(at: number): Element {
  const all = document.querySelectorAll('#page, #page *');
  return all[at % all.length] ?? document.body;
}

test('knows of a page that changes what it would find in it anew', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(MOVES)), fc.nat(400), fc.nat(400));
  fc.assert(
    fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 6 }), (bursts) => {
      document.body.innerHTML = '<div id="page"><p>View</p></div>';
      const kept = inventory();
      const observer = new MutationObserver(() => undefined);
      const watched = { childList: true, subtree: true, characterData: true };
      observer.observe(document, watched);
      for (const burst of bursts) {
        for (const [move, at, to] of burst) {
          if (!document.querySelector('#page')) document.body.innerHTML = '<div id="page"></div>';
          MOVES[move]?.(at, to);
        }
        kept.update(observer.takeRecords());
        expect(contentsOf(kept)).toEqual(contentsOf(inventory()));
      }
      observer.disconnect();
    }),
    { numRuns: 150 },
  );
});

function inventory(): Inventory {
  const made = new Inventory(document);
  made.speak(['en'], []);
  return made;
}

/** What it knows, in no order: trees in shadow roots have none among the others. */
function contentsOf(known: Inventory) {
  return {
    texts: [...known.texts.keys()].map((text) => text.nodeValue).sort(),
    native: known.of('native').length,
    named: known.of('named').length,
    roots: known.roots.length,
  };
}
