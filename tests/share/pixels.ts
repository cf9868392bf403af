import type { Place } from './places';

/**
 * What of some places in a picture is not solid: of one colour, or of one in each row or each column, as
 * where Firefox paints a line under what is covered. A pixel's width at the edges is blurred with what is
 * beside. Runs in a page: must stand alone.
 * @param url of the picture, one pixel to a CSS px
 */
export async function notSolid({
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
    const colourAt = (column: number, row: number): string =>
      data.slice((row * wide + column) * 4, (row * wide + column) * 4 + 3).join();
    let [rows, columns] = [true, true];
    for (let row = 0; row < high; row += 1)
      for (let column = 0; column < wide; column += 1) {
        const colour = colourAt(column, row);
        rows &&= colour === colourAt(0, row);
        columns &&= colour === colourAt(column, 0);
      }
    return rows || columns ? [] : [`${what} at ${left},${top}`];
  });
}
