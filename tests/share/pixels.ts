import type { Place } from './places';

/**
 * What of some places in a picture is of more than one colour. A pixel's width at the edges is blurred
 * with what is beside. Runs in a page: must stand alone.
 * @param url of the picture, one pixel to a CSS px
 */
export async function manyColoured({
  url,
  places,
}: {
  url: string;
  places: readonly Place[];
}): Promise<string[]> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  pen.drawImage(image, 0, 0);
  return places.flatMap(({ x, y, width, height, what }) => {
    const [left, top] = [Math.ceil(x) + 1, Math.ceil(y) + 1];
    const [wide, high] = [Math.floor(width) - 3, Math.floor(height) - 3];
    if (wide < 1 || high < 1) return [];
    const { data } = pen.getImageData(left, top, wide, high);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
    return colours.size === 1 ? [] : [`${what}: ${colours.size} colours at ${left},${top}`];
  });
}
