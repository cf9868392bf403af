import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Box, Tab } from '../driver/types.ts';

/** What a viewer of a screen share gets: half the size, and the artefacts of strong compression. */
const SCALE = 0.5;
const QUALITY = 0.3;
/** The picture is made larger again for reading, as a viewer's window does. */
const ENLARGED = 4;

/** What is left in such a picture. */
export interface Seen {
  /** The picture, a JPEG as a data URL. */
  picture: string;
  /** The words in each of the boxes that were asked for, white space folded. */
  words: string[];
  /** The contrast between the darkest and the lightest pixel on a line from outside to inside of each edge. */
  edges: number[];
}

/**
 * Sends a tab's picture through such a stream and reads it.
 * @param read boxes with words in them, CSS px of the tab
 * @param edges points on the left edge of something that has to stand out, CSS px of the tab
 * @param bench an empty tab to work in
 */
export async function streamed(
  tab: Tab,
  bench: Tab,
  path: string,
  read: readonly Box[],
  edges: readonly { x: number; y: number }[],
): Promise<Seen> {
  await tab.screenshot(path);
  const data = (await readFile(path)).toString('base64');
  const made = await bench.evaluate(makePictures, {
    url: `data:image/png;base64,${data}`,
    read: [...read],
    edges: [...edges],
    scale: SCALE,
    quality: QUALITY,
    enlarged: ENLARGED,
  });
  return { picture: made.picture, edges: made.edges, words: made.parts.map(wordsIn) };
}

interface Order {
  url: string;
  read: Box[];
  edges: { x: number; y: number }[];
  scale: number;
  quality: number;
  enlarged: number;
}

/** Runs in the page: must stand alone. */
async function makePictures({ url, read, edges, scale, quality, enlarged }: Order) {
  const load = async (from: string) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    return image;
  };
  const draw = (image: HTMLImageElement, from: Box, factor: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(from.width * factor);
    canvas.height = Math.round(from.height * factor);
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(
      image,
      from.x,
      from.y,
      from.width,
      from.height,
      0,
      0,
      canvas.width,
      canvas.height,
    );
    return canvas;
  };
  const whole = await load(url);
  const all = { x: 0, y: 0, width: whole.naturalWidth, height: whole.naturalHeight };
  const picture = draw(whole, all, scale).toDataURL('image/jpeg', quality);
  const small = await load(picture);
  const scaled = ({ x, y, width, height }: Box) => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  });
  const parts = read.map((box) => draw(small, scaled(box), enlarged).toDataURL('image/png'));
  const luminance = (pixels: Uint8ClampedArray, at: number) => {
    const [r = 0, g = 0, b = 0] = [0, 1, 2].map((part) => {
      const share = (pixels[at + part] ?? 0) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const canvas = draw(small, { ...all, width: small.naturalWidth, height: small.naturalHeight }, 1);
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  return {
    picture,
    parts,
    edges: edges.map(({ x, y }) => {
      const line = pen.getImageData(Math.max(0, x * scale - 8), y * scale, 14, 1).data;
      const lights = Array.from({ length: 14 }, (_, index) => luminance(line, index * 4));
      return Math.max(...lights) / Math.min(...lights);
    }),
  };
}

/** What Tesseract reads in a picture (PNG, data URL). */
function wordsIn(picture: string): string {
  const program = process.env.TESSERACT_PATH ?? '/usr/bin/tesseract';
  const input = Buffer.from(picture.split(',')[1] ?? '', 'base64');
  const { status, stdout, stderr, error } = spawnSync(
    program,
    ['-', '-', '--psm', '6', '-l', 'eng'],
    {
      input,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${program} reads nothing: ${error?.message ?? stderr}`);
  return stdout.replace(/\s+/g, ' ').replaceAll(/[“”]/g, '"').replaceAll('’', "'").trim();
}
