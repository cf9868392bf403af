import { afterEach, expect, test } from 'vitest';
import { LATER } from '../corpus/families';
import { corpus } from '../corpus/list';
import { PARTS, type State } from '../corpus/state';

/** What the corpus promises, whatever detection makes of it. */
const LANGUAGES = ['en', 'da', 'fr', 'xx'];
const { states, leftOut } = corpus(LANGUAGES, 1);
const keep = location.href;

afterEach(() => {
  history.replaceState(null, '', keep);
  document.body.replaceChildren();
});

test('there are at least 3,000 states, 300 of them traps, each with an id of its own', () => {
  expect(states.length).toBeGreaterThanOrEqual(3000);
  expect(states.filter((one) => one.trap).length).toBeGreaterThanOrEqual(300);
  expect(new Set(states.map((one) => one.id)).size).toBe(states.length);
});

test('every part has traps, several families and every language that there are words for', () => {
  for (const part of PARTS) {
    const own = states.filter((one) => one.part === part);
    expect(new Set(own.map((one) => one.family)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(own.map((one) => one.language))).toEqual(new Set(['en', 'da', 'fr']));
    expect(own.some((one) => one.trap)).toBe(true);
  }
});

test('families of the unseen part are in no other', () => {
  const of = (unseen: boolean) =>
    new Set(states.filter((one) => (one.part === 'unseen') === unseen).map((one) => one.family));
  expect([...of(true)].filter((family) => of(false).has(family))).toEqual([]);
  expect(of(true).size).toBeGreaterThanOrEqual(6);
});

test('a language without words is left out by name', () => {
  expect(leftOut).toEqual(PARTS.map((part) => ({ part, language: 'xx' })));
});

test('a state is drawn alike each time, and another seed draws others', async () => {
  const some = states.filter(
    (_, index) => index % 97 === 0 && !states[index]?.family.startsWith('practice'),
  );
  for (const state of some) expect(await drawn(state)).toBe(await drawn(state));
  const others = corpus(LANGUAGES, 2).states;
  const [a, b] = [some[0], others.find((one) => one.id === some[0]?.id)];
  if (a && b) expect(await drawn(a)).not.toBe(await drawn(b));
});

test('what is to be ringed in the later families lies on top and can be pressed', async () => {
  const some = states.filter(({ family, width }) => family in LATER && width === 1280);
  expect(some.length).toBeGreaterThan(200);
  const covered: string[] = [];
  for (const state of some) {
    const { targets, orNothing } = await state.build();
    if (!orNothing && !targets.every(onTop)) covered.push(`${state.id}: ${state.scene}`);
    state.leave?.();
  }
  expect(covered).toEqual([]);
}, 60_000);

test('the same control is drawn alike whether it is a target or not', async () => {
  const [covered, other] = ['product, Cancel', 'product, McAfee'].map((scene) =>
    states.find((one) => one.scene === scene && one.family === 'dds' && one.part === 'fitting'),
  );
  for (const state of [covered, other]) {
    await state?.build();
    const marks = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(marks.filter((name) => /truth|target|trap|right|own/i.test(name))).toEqual([]);
  }
});

async function drawn(state: State): Promise<string> {
  await state.build();
  const html = document.documentElement.outerHTML;
  state.leave?.();
  return html;
}

/** Whether a press in the middle of the element, once it is in view, goes to it. */
function onTop(element: Element): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = [left + width / 2, top + height / 2] as const;
  let hit = element.ownerDocument.elementFromPoint(...at);
  let inner = hit?.shadowRoot?.elementFromPoint(...at);
  while (inner && inner !== hit) {
    hit = inner;
    inner = hit.shadowRoot?.elementFromPoint(...at);
  }
  for (let node: Node | null = hit; node; node = above(node)) if (node === element) return true;
  return false;
}

/** What holds a node as it is painted: through slots and out of shadow roots. */
function above(node: Node): Node | null {
  const slot = node instanceof Element ? node.assignedSlot : null;
  return slot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}
