import { console } from './console';
import { invitation } from './invitation';
import { overlay } from './overlay';
import { popup } from './popup';
import { named, type Surface } from './surface';

/** All that Signpost shows. What is added here is in docs/pictures and looked at by the tests. */
const SURFACES: readonly Surface[] = [invitation, overlay, popup, console];

/** The page of the gallery is steered through this. */
export const gallery = {
  surfaces: () => SURFACES.map(({ id, states, settings }) => ({ id, states, settings })),
  async show(surface: string, state: string, setting: string): Promise<void> {
    for (const one of SURFACES) one.clear();
    document.documentElement.lang = 'en';
    await named(SURFACES, surface).show(state, setting);
  },
  announced: (surface: string, state: string, setting: string) =>
    named(SURFACES, surface).announced(state, setting),
  frame: (surface: string) => named(SURFACES, surface).frame(),
};
