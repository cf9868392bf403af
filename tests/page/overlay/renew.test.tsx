/** @jsxImportSource ../../../components/overlay/jsx */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Child } from '../../../components/overlay/jsx/jsx-runtime';
import { renew } from '../../../components/overlay/renew';

afterEach(() => document.body.replaceChildren());

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

const put = (into: Element, child: Child) => renew(into, [(<section>{child}</section>) as Node]);

test('attributes, words and nothing', () => {
  const node = (
    <button
      type="button"
      class="a"
      hidden={false}
      aria-expanded={false}
      data-on={true}
      title={undefined}
      tabIndex={-1}
    >
      {null}
      {'Step '}
      {3}
      {[<b key="b">!</b>, false]}
      <svg viewBox="0 0 1 1" aria-hidden="true">
        <path d="M0 0" />
      </svg>
    </button>
  ) as HTMLElement;
  expect(node.outerHTML).toBe(
    '<button type="button" class="a" aria-expanded="false" data-on="true" tabindex="-1">Step 3<b>!</b>' +
      '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"></path></svg></button>',
  );
  expect(node.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('whatever follows whatever, it holds what was wanted in the end', () => {
  const leaf = fc.oneof(fc.constantFrom('a', 'b', ''), fc.constantFrom(null, false));
  const button = fc
    .record({ act: fc.constantFrom('hide', 'help'), words: leaf, open: fc.boolean() })
    .map(({ act, words, open }) => () => (
      <button type="button" data-act={act} aria-expanded={open}>
        {words}
      </button>
    ));
  const block = fc
    .record({ name: fc.constantFrom('why', 'note', undefined), inner: fc.array(button) })
    .map(({ name, inner }) => () => (
      <div class={name} title={name && `${inner.length}`}>
        {inner.map((one) => one())}
      </div>
    ));
  const tree = fc.array(
    fc.oneof(
      block,
      button,
      leaf.map((words) => () => words),
    ),
  );
  fc.assert(
    fc.property(fc.array(tree, { minLength: 2, maxLength: 4 }), (trees) => {
      const shown = place();
      for (const one of trees) {
        const made = () => one.map((part) => part());
        put(shown, made());
        const wanted = place();
        wanted.append((<section>{made()}</section>) as Node);
        expect(shown.innerHTML).toBe(wanted.innerHTML);
      }
    }),
    { numRuns: 200 },
  );
});

test('what stays keeps its focus and its scrolling, whatever comes and goes around it', () => {
  const shown = place();
  const view = (more: boolean, words: string) => (
    <>
      {more && <button type="button">More</button>}
      <div class="text" style="height: 40px; overflow: auto">
        <p style="height: 200px">{words}</p>
      </div>
      {more && <p>More</p>}
      <button type="button" data-act="hide">
        {words}
      </button>
    </>
  );
  put(shown, view(false, 'one'));
  const [text, hide] = ['.text', '[data-act]'].map((one) => shown.querySelector<HTMLElement>(one));
  text?.scrollTo(0, 30);
  text?.setAttribute('tabindex', '0');
  hide?.focus();
  for (const [more, words] of [
    [true, 'two'],
    [false, 'three'],
  ] as const) {
    put(shown, view(more, words));
    expect(document.activeElement).toBe(hide);
    expect(hide?.textContent).toBe(words);
    expect(text?.scrollTop).toBe(30);
    expect(text?.getAttribute('tabindex')).toBe('0');
  }
  put(shown, <p>Gone</p>);
  expect(shown.textContent).toBe('Gone');
});
