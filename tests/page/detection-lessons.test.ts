import { afterEach, describe, expect, test } from 'vitest';
import { lessonOf } from '../../detection/lessons';
import { read } from '../../detection/read';
import type { Lesson } from '../../guide/lessons';
import { begin, memoryOf } from '../../guide/progress';
import type { StepId } from '../../guide/steps';

const ADDRESS = 'https://www.dell.com/myaccount/en-us/home/software-and-subscriptions';

function page(main: string): void {
  document.body.innerHTML = `<header><a href="/">Home</a><button>Robin</button></header><main>${main}</main>`;
}

function ids(lessons: Lesson[] = [], step: StepId = 'update-cancel'): string[] {
  const memory = { ...memoryOf({ ...begin(), step }), lessons };
  return read(document, ADDRESS, memory, true).elements.map(({ id }) => id);
}

function shown(id: string, step: StepId, verdict: Lesson['verdict'] = 'right'): Lesson | undefined {
  const element = document.getElementById(id) as Element;
  return lessonOf(element, step, verdict)?.lesson;
}

afterEach(() => {
  document.body.innerHTML = '';
});

const DETAILS = (button: string) =>
  `<h1>Premium Support Plus</h1><dl><dt>Service tag</dt><dd>4XK7Q03</dd><dt>Bill plan</dt><dd>Monthly</dd></dl>${button}`;

describe('what the customer shows', () => {
  test('a word that no label file has is known from then on', () => {
    page(DETAILS('<button id="a">Amend or terminate Ada’s cover</button><button>Help</button>'));
    expect(ids()).toEqual([]);
    const lesson = shown('a', 'update-cancel');
    expect(ids(lesson ? [lesson] : [])).toEqual(['a']);
    // The words of the page that are on no control of the site are not kept.
    expect(lesson?.label).not.toMatch(/ada|amend/i);
  });

  test('it holds on the next page as well, where the same control stands', () => {
    page(DETAILS('<button id="a">Amend or terminate</button>'));
    const lesson = shown('a', 'update-cancel') as Lesson;
    page(DETAILS('<p>Renewed yearly</p><button id="b">Amend or terminate</button>'));
    expect(ids([lesson])).toEqual(['b']);
  });

  test('a never-context is not overridden: the same words in a form stay unringed', () => {
    page(DETAILS('<button id="a">Make an end</button>'));
    const lesson = shown('a', 'cancel') as Lesson;
    expect(ids([lesson], 'cancel')).toEqual(['a']);
    page(
      DETAILS(
        '<form><label>Nickname <input name="n"></label><button>Save</button><button id="b">Make an end</button></form>',
      ),
    );
    expect(ids([lesson], 'cancel')).toEqual([]);
  });

  test.each(['Cancel order', 'Close', 'Save', 'Cancel delivery'])(
    '“%s” is of something else and is not learned',
    (label) => {
      page(DETAILS(`<button id="a">${label}</button>`));
      ids();
      expect(shown('a', 'cancel')).toBeUndefined();
    },
  );

  test('what has no name can’t be known again', () => {
    page(DETAILS('<button id="a"><svg width="10" height="10"></svg></button>'));
    expect(shown('a', 'cancel')).toBeUndefined();
  });

  test('what is wrong is not ringed again, until that is forgotten', () => {
    page(DETAILS('<button id="a">Update/Cancel</button>'));
    expect(ids()).toEqual(['a']);
    const lesson = shown('a', 'update-cancel', 'wrong') as Lesson;
    expect(ids([lesson])).toEqual([]);
    expect(ids([])).toEqual(['a']);
  });

  test('of several rows the one that is wrong is left out, and its menu is not theirs', () => {
    page(`<h1>Subscriptions</h1><table><tr><td>Premium Support Plus</td><td>4XK7Q03</td>
      <td><button id="a">Action</button></td></tr></table>`);
    expect(ids([], 'action')).toEqual(['a']);
    const lesson = shown('a', 'action', 'wrong') as Lesson;
    expect(ids([lesson], 'action')).toEqual([]);
  });
});
