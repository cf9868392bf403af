import '../../components/theme.css';
import type { Drawn, Look } from '../../components/review/model';
import { viewOf } from '../../components/review/views';
import { LANGUAGES } from '../../locales/available';
import { sceneOf } from '../../review/scenes';
import { entriesOf } from '../../review/texts';
import { loadLanguage } from './load';
import { drawer } from './pictures';
import { Snapshots } from './snapshots';

/** What `npm run gallery` asks of this page. */
export interface PicturePage {
  languages: readonly { tag: string; name: string; dir: string }[];
  /** Draws a text of a language in its place, over the whole window; its size, CSS px. */
  show(language: string, id: string, look: Look): Promise<{ width: number; height: number }>;
  /** The texts of a language, by id. */
  texts(language: string): Promise<Record<string, string>>;
}

declare global {
  var signpostPictures: PicturePage | undefined;
}

const draw = drawer(new Snapshots());
let frame: HTMLIFrameElement | null = null;
let drawn: Drawn | null = null;

document.body.style.margin = '0';

globalThis.signpostPictures = {
  languages: LANGUAGES,
  async show(language, id, look) {
    const { text } = await loadLanguage(language);
    drawn?.destroy();
    frame?.remove();
    frame = document.createElement('iframe');
    frame.title = id;
    frame.style.border = '0';
    document.body.prepend(frame);
    const scene = sceneOf(id);
    const view = viewOf(look, scene);
    drawn = await draw(frame, { id, scene, text, page: language, view });
    // What was drawn is painted in the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { width: view.width, height: view.height };
  },
  async texts(language) {
    const { text } = await loadLanguage(language);
    return Object.fromEntries(entriesOf(text).map(({ id, text: words }) => [id, words]));
  },
};
