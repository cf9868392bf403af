import { expect, test } from 'vitest';
import { CHECKS } from '../../scripts/checks/list.ts';
import { type Job, sideBySide } from '../../scripts/checks/side-by-side.ts';

const job = (name: string, ...after: string[]): Job => ({ name, after });

/** Does jobs that end when they are told to, and keeps what began and ended in what order. */
function play(jobs: Job[], lanes: number) {
  const told: string[] = [];
  const ends = new Map<string, () => void>();
  const all = sideBySide(jobs, lanes, async ({ name }) => {
    told.push(name);
    await new Promise<void>((resolve) => ends.set(name, resolve));
    told.push(`${name}.`);
  });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { told, all, end };
}

test('so many run at once, in their order', async () => {
  const { told, all, end } = play([job('a'), job('b'), job('c')], 2);
  expect(told).toEqual(['a', 'b']);
  await end('b');
  expect(told).toEqual(['a', 'b', 'b.', 'c']);
  await end('a');
  await end('c');
  await all;
  expect(told.slice(4)).toEqual(['a.', 'c.']);
});

test('what needs another waits for its end, and lets others pass meanwhile', async () => {
  const { told, all, end } = play([job('build'), job('walk', 'build'), job('lint')], 2);
  expect(told).toEqual(['build', 'lint']);
  await end('lint');
  expect(told).toEqual(['build', 'lint', 'lint.']);
  await end('build');
  await end('walk');
  await all;
  expect(told.slice(3)).toEqual(['build.', 'walk', 'walk.']);
});

test('jobs that nothing lets begin are named', async () => {
  await expect(sideBySide([job('a', 'b'), job('b', 'a')], 2, async () => {})).rejects.toThrow(
    'a, b',
  );
});

test('a job that fails ends them all with its error', async () => {
  const fail = () => Promise.reject(new Error('no such program'));
  await expect(sideBySide([job('a')], 1, fail)).rejects.toThrow('no such program');
});

test('the project’s checks can all be done', async () => {
  const done: string[] = [];
  await sideBySide(CHECKS, 2, async ({ name }) => void done.push(name));
  expect(done).toHaveLength(CHECKS.length);
});
