import { page as browser, cdp } from 'vitest/browser';
import type { Overlay } from '../../../components/overlay/model';
import type { Text } from '../../../locales/text';
import { MEDIA, modelOf, type State } from './states';
import { page, painted, part, show } from './support';

const CONTROLS = `<main style="padding: 60px 40px; display: grid; gap: 46px; justify-items: start">
  <h1>Support Plus</h1><button>View</button><button>View</button></main>`;

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

/** Commands of the debugger. */
export const debug = (method: string, params: object) => (cdp() as Session).send(method, params);

/** Media features and window, CSS px; nothing moves, so that nothing is to be waited for. */
export async function setUp(
  media: Record<string, string>,
  [width, height]: readonly [number, number] = [900, 520],
): Promise<void> {
  const wanted: Record<string, string> = { 'prefers-reduced-motion': 'reduce', ...media };
  const features = MEDIA.map((name) => ({ name, value: wanted[name] ?? '' }));
  await debug('Emulation.setEmulatedMedia', { features });
  await browser.viewport(width, height);
}

/** Shows one state beside the page's controls. */
export async function stand(state: State, text?: Text): Promise<Overlay> {
  page(CONTROLS);
  const model = modelOf(state, [...document.querySelectorAll('button')], text);
  document.documentElement.dir = model.dir;
  const { overlay } = show(model);
  if (state.press) part(`[data-act="${state.press}"]`).click();
  await painted();
  return overlay;
}
