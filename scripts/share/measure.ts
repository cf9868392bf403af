import type { Engine } from '../../tests/e2e/driver/types.ts';
import type { Looked } from '../../tests/share/entry.ts';
import { notSolid } from '../../tests/share/pixels.ts';
import { open } from './windows.ts';

/** Of one page in so many a picture is taken, and looked at pixel by pixel. */
const PICTURED = 4;

/** A page, and what its picture says where one was taken. */
export interface Measured extends Looked {
  picture: { places: number; open: string[] } | null;
}

/** Looks at so many pages in one browser. */
export async function measure(
  engine: Engine,
  url: string,
  { pages, seed, first }: { pages: number; seed: number; first: number },
  progress: (done: number) => void,
): Promise<Measured[]> {
  const window = await open(engine, url);
  const found: Measured[] = [];
  try {
    for (let number = first; number < first + pages; number += 1) {
      const looked = await window.evaluate(
        ({ number, seed }) => (globalThis as unknown as Sharing).sharing.look(number, seed),
        { number, seed },
      );
      let picture: Measured['picture'] = null;
      if (number % PICTURED === 0) {
        // Of every second one in forced colours, where the browser may replace those of the covers.
        await window.force(number % (2 * PICTURED) === 0);
        const url = `data:image/png;base64,${await window.picture()}`;
        const { places } = looked;
        const open = await window.evaluate(notSolid, { url, places });
        await window.force(false);
        picture = { places: places.length, open };
      }
      found.push({ ...looked, picture });
      progress(found.length);
    }
  } finally {
    await window.close();
  }
  return found;
}

interface Sharing {
  sharing: { look(number: number, seed: number): Promise<Looked> };
}
