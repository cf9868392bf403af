import { h } from 'preact';
import { Console } from '../../../components/console/console';
import style from '../../../components/console/console.css?inline';
import shared from '../../../components/progress/progress.css?inline';
import theme from '../../../components/theme.css?inline';
import { STATES, USUAL } from '../../page/console/states';
import { named } from './surface';
import { viewSurface } from './views';

const ways = { copy: async () => true, save() {}, print() {} };

export const console = viewSurface({
  id: 'console',
  width: 420,
  css: theme + shared + style,
  states: STATES,
  draw(state, text = USUAL.text) {
    const model = { ...USUAL, ...named(STATES, state).part, text };
    return h(Console, { model, send() {}, ways, customerWords: model.words });
  },
});
