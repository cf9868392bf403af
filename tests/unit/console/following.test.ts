import { describe, expect, it } from 'vitest';
import { followed, type Tab } from '../../../console/following';
import { meantBy, SHORTCUTS } from '../../../console/shortcuts';

const tab = (id: number, part: Partial<Tab> = {}): Tab => ({
  id,
  windowId: 1,
  title: '',
  active: false,
  ...part,
});
const here = { windowId: 1, pinned: null };

describe('the tab that the console tells about', () => {
  it('is the one in front of its window', () => {
    const tabs = [tab(1), tab(2, { active: true }), tab(3, { windowId: 2, active: true })];
    expect(followed(tabs, [1, 2, 3], here)).toBe(2);
    expect(followed(tabs, [1, 2, 3], { ...here, windowId: 2 })).toBe(3);
  });

  it('is the one it stays with, for as long as that is there', () => {
    const tabs = [tab(1), tab(2, { active: true })];
    expect(followed(tabs, [1, 2], { ...here, pinned: 1 })).toBe(1);
    expect(followed(tabs, [1, 2], { ...here, pinned: 9 })).toBe(2);
  });

  it('is the only one with a walkthrough while another is in front', () => {
    const tabs = [tab(1), tab(2, { active: true })];
    expect(followed(tabs, [1], here)).toBe(1);
    expect(followed([...tabs, tab(3)], [1, 3], here)).toBe(2);
  });

  it('is the one in front where none has a walkthrough, so that one can be started', () => {
    expect(followed([tab(1), tab(2, { active: true })], [], here)).toBe(2);
    expect(followed([], [], here)).toBeNull();
    expect(followed([tab(1, { active: true })], [], { ...here, windowId: null })).toBeNull();
  });
});

describe('the tab that a shortcut is meant for', () => {
  const one = { tabId: 1, front: false };
  const front = { tabId: 2, front: true };

  it('is the one stayed with, the one in front, or the only one', () => {
    expect(meantBy([one, front], 1)).toBe(1);
    expect(meantBy([one, front], null)).toBe(2);
    expect(meantBy([one], 7)).toBe(1);
  });

  it('is none where that can’t be told', () => {
    expect(meantBy([one, { tabId: 3, front: false }], null)).toBeNull();
    expect(meantBy([], 1)).toBeNull();
  });
});

describe('the suggested keys', () => {
  const keys = SHORTCUTS.flatMap(({ suggested }) => (suggested ? [suggested] : []));

  it('are four at most, as Chrome takes them, and no two are the same', () => {
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave alone the key that the bubble has in the page', () => {
    expect(keys).not.toContain('Alt+Shift+S');
  });
});
