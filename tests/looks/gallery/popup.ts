import { h } from 'preact';
import { Popup } from '../../../components/progress/popup';
import style from '../../../components/progress/progress.css?inline';
import theme from '../../../components/theme.css?inline';
import { STATES, USUAL } from '../../page/popup/states';
import { named } from './surface';
import { viewSurface } from './views';

export const popup = viewSurface({
  id: 'popup',
  width: 380,
  css: theme + style,
  states: STATES,
  draw: (state, text = USUAL.text) =>
    h(Popup, { model: { ...USUAL, ...named(STATES, state).part, text }, send: () => {} }),
});
