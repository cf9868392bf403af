import { afterEach, describe, expect, test } from 'vitest';
import { drawBubble } from '../../../components/review/picture/bubble';
import type { View } from '../../../components/review/picture/frame';
import { takeSnapshot } from '../../../components/review/picture/snapshot';
import { drawPanel } from '../../../entrypoints/review/panel';
import words from '../../../locales/console/en.json';
import own from '../../../locales/en.json';
import { type Scene, sceneKey, sceneOf } from '../../../review/scenes';
import { isSpoken, isUnseen } from '../../../review/shown';
import { entriesOf } from '../../../review/texts';
import { whole } from '../../../review/whole';

const en = whole(own, words);
const WIDE: View = { width: 1000, height: 640, scheme: 'light', text: 1 };

const scenes = new Map<string, { scene: Scene; ids: string[] }>();
for (const { id } of entriesOf(en)) {
  const scene = sceneOf(id);
  const key = sceneKey(scene, id);
  const known = scenes.get(key);
  if (known) known.ids.push(id);
  else scenes.set(key, { scene, ids: [id] });
}
const texts = new Map(entriesOf(en).map(({ id, text }) => [id, text]));

afterEach(() => document.body.replaceChildren());

describe('every text is seen in its picture', () => {
  test.each([...scenes.values()])('$ids.0', async ({ scene, ids }) => {
    const root = await drawn(scene, ids[0] ?? '');
    const missing = () => {
      const shown = innerWords(root);
      return ids.filter((id) => !isSpoken(id) && !isUnseen(id) && !holds(shown, id));
    };
    // What points at a control out of view comes when the browser has said that it is.
    await expect.poll(missing).toEqual([]);
    const shown = innerWords(root);
    expect(ids.filter((id) => isUnseen(id) && holds(shown, id))).toEqual([]);
  });
});

async function drawn(scene: Scene, id: string): Promise<ParentNode> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  if (scene.kind !== 'bubble') return (await drawPanel(frame, scene, id, en, WIDE)).root;
  return (await drawBubble(frame, takeSnapshot(scene.page, 'en'), scene, en, WIDE)).root;
}

function innerWords(root: ParentNode): string {
  const texts = [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.matches('style, .unseen, .unseen *') && element.checkVisibility())
    .map((element) => {
      const field = element.matches('textarea') && (element as HTMLTextAreaElement).value;
      return field || (element.textContent ?? '');
    });
  return texts
    .join('\n')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

function holds(shown: string, id: string): boolean {
  const parts = (texts.get(id) ?? '')
    .split(/\{\w+\}/)
    .map((part) => part.replace(/\s+/g, ' ').trim());
  return parts.every((part) => shown.includes(part));
}
