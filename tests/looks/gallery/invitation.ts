import { showCard } from '../../../entrypoints/invite.content/card';
import en from '../../../locales/en.json';
import { VARIANTS } from '../../page/overlay/states';
import { named, rested, type Surface } from './surface';

let remove = () => {};

const card = () => document.querySelector('signpost-invite')?.shadowRoot?.querySelector('section');

export const invitation: Surface = {
  id: 'invitation',
  states: ['offer'],
  settings: VARIANTS,
  async show(_state, setting) {
    const { meta, invite } = named(VARIANTS, setting).text ?? en;
    remove = showCard(
      { text: invite, language: meta.language, dir: meta.dir === 'rtl' ? 'rtl' : 'ltr' },
      () => {},
      () => {},
    );
    await rested(document);
  },
  frame() {
    const { x, y, width, height } = card()?.getBoundingClientRect() ?? new DOMRect();
    return { x: x - 12, y: y - 12, width: width + 24, height: height + 24 };
  },
  announced: () => '',
  clear: () => remove(),
};
