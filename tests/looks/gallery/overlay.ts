import type { Overlay } from '../../../components/overlay/model';
import { mountOverlay } from '../../../components/overlay/mount';
import { presentation } from '../../../components/overlay/presentation';
import { spoken } from '../../../components/overlay/spoken';
import { modelOf, STATES, VARIANTS } from '../../page/overlay/states';
import { type Box, named, rested, type Surface } from './surface';

/** Around bubble and rings, CSS px: their shadows. */
const MARGIN = 12;

/** A page with a few controls, of nobody's look. */
const PAGE = `<style>
  main { padding: 60px 40px; display: grid; gap: 46px; justify-items: start; font: 15px/1.4 sans-serif }
  main button { font: inherit; padding: 6px 16px }
</style><main><h1>Support Plus</h1><button>View</button><button>View</button><p>Words of the page.</p></main>`;

let shown: Overlay | null = null;

const controls = () => [...document.querySelectorAll('button')];
const inside = () => document.querySelector('signpost-overlay')?.shadowRoot ?? null;

export const overlay: Surface = {
  id: 'overlay',
  states: STATES.map(({ id }) => id),
  settings: VARIANTS,
  async show(stateId, settingId) {
    document.body.innerHTML = PAGE;
    const state = named(STATES, stateId);
    const { text } = named(VARIANTS, settingId);
    const model = modelOf(state, controls(), text);
    document.documentElement.dir = model.dir;
    shown = mountOverlay(document, () => {}, presentation);
    shown.update(model);
    const root = inside();
    if (!root) throw new Error('there is no overlay');
    if (state.press) root.querySelector<HTMLElement>(`[data-act="${state.press}"]`)?.click();
    await rested(root);
  },
  frame() {
    const boxes = [...(inside()?.querySelectorAll('.ring, .bubble') ?? [])].map((one) =>
      one.getBoundingClientRect(),
    );
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - MARGIN);
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - MARGIN);
    const right = Math.min(innerWidth, Math.max(...boxes.map((box) => box.right)) + MARGIN);
    const bottom = Math.min(innerHeight, Math.max(...boxes.map((box) => box.bottom)) + MARGIN);
    return even({ x: left, y: top, width: right - left, height: bottom - top });
  },
  announced(state, setting) {
    const { text } = named(VARIANTS, setting);
    return spoken(null, modelOf(named(STATES, state), controls(), text));
  },
  clear() {
    shown?.destroy();
    shown = null;
    document.body.replaceChildren();
  },
};

/** Whole pixels at half the size, too. */
function even({ x, y, width, height }: Box): Box {
  const low = (length: number) => Math.floor(length / 2) * 2;
  return { x: low(x), y: low(y), width: low(width + x - low(x)), height: low(height + y - low(y)) };
}
