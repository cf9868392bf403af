import { expect, test } from 'vitest';
import { KEYS, keyAct, type Press } from '../../../review/keys';

function press(key: string, more: Partial<Press> = {}): Press {
  return { key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more };
}

test('every key that is listed does what is listed, and each only one thing', () => {
  for (const { key, act } of KEYS) expect(keyAct(press(key), true), key).toBe(act);
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  expect(new Set(KEYS.map(({ act }) => act)).size).toBe(KEYS.length);
});

test('on a keyboard of another script the place of the key counts', () => {
  expect(keyAct(press('ф', { code: 'KeyA' }), true)).toBe('approve');
  expect(keyAct(press('ש', { code: 'KeyA' }), true)).toBe('approve');
  expect(keyAct(press('Г', { code: 'KeyU', shiftKey: true }), true)).toBe('redo');
});

test('single letters can be switched off; undo stays', () => {
  expect(keyAct(press('a'), false)).toBeNull();
  expect(keyAct(press('z', { ctrlKey: true }), false)).toBe('undo');
  expect(keyAct(press('Z', { metaKey: true, shiftKey: true }), false)).toBe('redo');
  expect(keyAct(press('Home'), false)).toBe('first');
});

test('keys of the browser and of the system stay theirs', () => {
  expect(keyAct(press('a', { ctrlKey: true }), true)).toBeNull();
  expect(keyAct(press('l', { altKey: true }), true)).toBeNull();
});
