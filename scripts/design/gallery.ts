import type { Overlay } from '../../components/overlay/model';
import { mountOverlay } from '../../components/overlay/mount';
import { modelOf, STATES, VARIANTS } from '../../tests/page/overlay/states';

let overlay: Overlay | null = null;

/** Shows one state in one variant; the page of the pictures steers it through this. */
export const gallery = {
  states: STATES.map(({ id }) => id),
  variants: VARIANTS.map(({ id, media, view }) => ({ id, media, view })),
  async show(stateId: string, variantId: string): Promise<void> {
    overlay?.destroy();
    overlay = null;
    const state = STATES.find(({ id }) => id === stateId);
    const variant = VARIANTS.find(({ id }) => id === variantId);
    if (!state || !variant) throw new Error(`no ${stateId} in ${variantId}`);
    const model = modelOf(state, [...document.querySelectorAll('button')], variant.text);
    document.documentElement.dir = model.dir;
    overlay = mountOverlay(document, () => {});
    overlay.update(model);
    const inside = document.querySelector('signpost-overlay')?.shadowRoot;
    if (state.press) inside?.querySelector<HTMLElement>(`[data-act="${state.press}"]`)?.click();
    const frame = () => new Promise(requestAnimationFrame);
    for (let count = 0; count < 3; count += 1) await frame();
    await Promise.all((inside?.getAnimations() ?? []).map((one) => one.finished));
  },
};
