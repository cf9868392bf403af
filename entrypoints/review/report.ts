import type { Draw } from '../../components/review/model';
import { rasterOf } from '../../components/review/picture/raster';
import { viewOf } from '../../components/review/views';
import { writeReport } from '../../review/formats/report';
import { pageOf } from '../../review/pseudo';
import { sceneOf } from '../../review/scenes';
import { headOf } from '../../review/titles';
import type { Desk } from './desk';

/** Parts whose texts are each seen in a picture of their own; the others share one. */
const PICTURED = ['steps', 'situations'];

/** The report of the language that is looked at, with pictures. */
export async function reportOf(desk: Desk, draw: Draw): Promise<string> {
  const { language } = desk.state.place;
  const data = desk.shelf.data(language);
  const english = desk.shelf.data('en');
  const text = desk.shelf.words(language);
  if (!data || !english || !text) throw new Error(`No language "${language}"`);
  const texts = desk.shelf.texts(language);
  const heads = new Set(texts.map(({ id }) => headOf(id, PICTURED)));
  const pictures = new Map<string, string>();
  const box = document.createElement('div');
  box.className = 'stage';
  box.inert = true;
  document.body.append(box);
  try {
    for (const { id } of texts) {
      const head = headOf(id, PICTURED);
      if (pictures.has(head)) continue;
      desk.say(`Drawing the report: picture ${pictures.size + 1} of ${heads.size} …`);
      const frame = document.createElement('iframe');
      frame.title = 'Picture';
      box.append(frame);
      const scene = sceneOf(id);
      const view = viewOf({ width: 'wide', scheme: 'light', text: 1 }, scene);
      const drawn = await draw(frame, { id, scene, text, page: pageOf(language), view });
      pictures.set(head, await rasterOf(drawn.window.document, view));
      drawn.destroy();
      frame.remove();
    }
  } finally {
    box.remove();
  }
  return writeReport({
    language: data.text.meta,
    english: english.text,
    texts,
    findingsOf: (one) => desk.findingsOf(one),
    pictureOf: (id) => ({
      head: headOf(id, PICTURED),
      address: pictures.get(headOf(id, PICTURED)) ?? '',
    }),
    now: new Date(),
  });
}
