import { type ComponentChild, render } from 'preact';
import type { Text } from '../../../locales/text';
import { VARIANTS } from '../../page/overlay/states';
import { named, rested, type Surface } from './surface';

/** One of the extension's own pages, as its view alone. */
interface View {
  id: string;
  /** As wide as this at most, CSS px. */
  width: number;
  css: string;
  states: readonly { id: string }[];
  /** `text`: other words than the English ones. */
  draw(state: string, text: Text | undefined): ComponentChild;
}

/** A surface that is a page of the extension. */
export function viewSurface({ id, width, css, states, draw }: View): Surface {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  return {
    id,
    states: states.map((one) => one.id),
    settings: VARIANTS.map(({ id: setting, media, view }) => ({
      id: setting,
      media,
      view: [Math.min(view[0], width), view[1]],
    })),
    async show(state, setting) {
      const { text } = named(VARIANTS, setting);
      document.documentElement.dir = text?.meta.dir ?? 'ltr';
      document.head.append(sheet);
      render(draw(state, text), document.body);
      await rested(document);
    },
    frame: () => null,
    announced: () => '',
    clear() {
      render(null, document.body);
      sheet.remove();
    },
  };
}
