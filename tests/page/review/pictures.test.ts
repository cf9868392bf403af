import { afterEach, expect, test } from 'vitest';
import { type BubblePicture, drawBubble } from '../../../components/review/picture/bubble';
import type { View } from '../../../components/review/picture/frame';
import { pointAt } from '../../../components/review/picture/here';
import { misfitsIn } from '../../../components/review/picture/measure';
import { rasterOf } from '../../../components/review/picture/raster';
import { takeSnapshot } from '../../../components/review/picture/snapshot';
import en from '../../../locales/en.json';
import type { Text } from '../../../locales/text';
import { stepScene } from '../../../review/scenes';
import { withTexts } from '../../../review/texts';

const WIDE: View = { width: 1000, height: 640, scheme: 'light', text: 1 };
const NARROW: View = { ...WIDE, width: 320, height: 568 };

afterEach(() => document.body.replaceChildren());

async function draw(view: View, text: Text = en, step: 'cancel' | 'confirm' = 'cancel') {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const scene = stepScene(step);
  const picture = await drawBubble(frame, takeSnapshot(scene.page, 'en'), scene, text, view);
  return { frame, picture, own: frame.contentDocument as Document };
}

function kinds(picture: BubblePicture, words: string): string[] {
  return misfitsIn(picture.root, 1)
    .filter((one) => one.words.includes(words))
    .map(({ kind }) => kind);
}

const changed = (id: string, words: string) => withTexts(en, new Map([[id, words]]));

test('what fits is left alone, at 320 px and with large text', async () => {
  for (const view of [NARROW, { ...WIDE, text: 2 as const }]) {
    const { picture } = await draw(view);
    expect(misfitsIn(picture.root, 2).filter(({ kind }) => kind !== 'scrolls')).toEqual([]);
  }
});

test('a button that takes two lines, a word that breaks', async () => {
  const { picture } = await draw(
    NARROW,
    changed('overlay.cant-see', 'I cannot see that one anywhere here at all, sorry'),
  );
  expect(kinds(picture, 'anywhere')).toContain('wrapped');
  picture.show(changed('overlay.stop', 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'));
  expect(kinds(picture, 'Donaudampf')).toContain('broken');
});

test('large text is drawn twice as large', async () => {
  const title = (picture: BubblePicture) =>
    Number.parseFloat(getComputedStyle(picture.root.querySelector('h2') as Element).fontSize);
  const one = title((await draw(WIDE)).picture);
  expect(title((await draw({ ...WIDE, text: 2 })).picture)).toBeCloseTo(one * 2);
});

test('a dark picture is dark whatever the reader prefers', async () => {
  const { picture, own } = await draw({ ...WIDE, scheme: 'dark' });
  const paper = (element: Element | null) =>
    element ? getComputedStyle(element).backgroundColor : '';
  expect(paper(picture.root.querySelector('.bubble'))).toBe('rgb(28, 33, 30)');
  expect(paper(own.body.firstElementChild)).not.toBe(
    paper((await draw(WIDE)).own.body.firstElementChild),
  );
});

test('drawing a picture whose target is out of view leaves the desk where it is', async () => {
  document.body.style.height = '4000px';
  scrollTo(0, 1000);
  const { own } = await draw({ ...NARROW, height: 200 });
  expect(own.documentElement.scrollTop).toBeGreaterThan(0);
  expect(scrollY).toBe(1000);
  document.body.style.height = '';
});

test('drawing takes no focus from whoever is writing', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  await draw(WIDE, en, 'confirm');
  expect(document.activeElement).toBe(field);
});

test('the text under review is pointed at where it stands', async () => {
  const { picture } = await draw(WIDE);
  expect(pointAt(picture.root, en.steps.cancel.do)).toBe(true);
  expect(picture.root.querySelector('[data-desk-here]')?.textContent).toContain('Cancel');
  expect(pointAt(picture.root, 'Words of another text.')).toBe(false);
  expect(picture.root.querySelector('[data-desk-here]')).toBeNull();
});

test('a picture for the report shows the page and the bubble on it', async () => {
  const { own, picture } = await draw(WIDE);
  const image = new Image();
  image.src = await rasterOf(own, WIDE);
  await image.decode();
  expect([image.naturalWidth, image.naturalHeight]).toEqual([1000, 640]);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 1000, height: 640 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const bubble = picture.root.querySelector('.note') as Element;
  const { left, top } = bubble.getBoundingClientRect();
  const [red = 0, , blue = 0] = context.getImageData(left + 6, top + 4, 1, 1).data;
  // The note that warns is the only warm colour there.
  expect(red - blue).toBeGreaterThan(15);
});
