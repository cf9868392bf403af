import type { Context } from '../context';

/** Time between two changes, and how long a customer's press keeps the page still, ms. */
const EVERY = 1000;
const PATIENCE = 2500;

/** Plays the scripts of a page that replace its nodes, or empty its body, over and over. */
export function keepRestless(ctx: Context): void {
  const { restless } = ctx.scenario;
  if (restless === 'none') return;
  let pressed = -PATIENCE;
  const onPress = () => {
    pressed = performance.now();
  };
  document.addEventListener('click', onPress, true);
  const timer = setInterval(() => {
    if (performance.now() - pressed < PATIENCE) return;
    if (restless === 'wipe' && ctx.ownsDocument) wipe();
    ctx.redraw();
  }, EVERY);
  ctx.onLeave(() => {
    clearInterval(timer);
    document.removeEventListener('click', onPress, true);
  });
}

/** Takes everything out of the body, other people's elements too, and puts the account back. */
function wipe(): void {
  document.body.replaceChildren(document.getElementById('practice') ?? '');
}
