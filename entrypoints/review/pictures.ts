import type { Draw, Drawing, Drawn } from '../../components/review/model';
import { drawBubble } from '../../components/review/picture/bubble';
import { pointAt } from '../../components/review/picture/here';
import { misfitsIn } from '../../components/review/picture/measure';
import type { Text } from '../../locales/text';
import { drawPanel } from './panel';
import type { Snapshots } from './snapshots';

interface Picture {
  show(text: Text): void;
  root: ParentNode;
  destroy(): void;
}

/** Draws whatever Signpost shows, as it really looks. */
export function drawer(snapshots: Snapshots): Draw {
  return async (frame, drawing) => {
    const picture = await pictureOf(snapshots, frame, drawing);
    return {
      show: picture.show,
      point: (words) => pointAt(picture.root, words),
      misfits: (lines) => misfitsIn(picture.root, lines),
      window: frame.contentWindow as Window,
      destroy: picture.destroy,
    } satisfies Drawn;
  };
}

async function pictureOf(
  snapshots: Snapshots,
  frame: HTMLIFrameElement,
  { id, scene, text, page, view }: Drawing,
): Promise<Picture> {
  if (scene.kind !== 'bubble') return drawPanel(frame, scene, id, text, view);
  return drawBubble(frame, await snapshots.take(scene.page, page), scene, text, view);
}
