import type { Context } from '../context';
import { add, type Child, h } from '../dom';
import { host } from '../kit/shadow';
import { PAGES } from '../pages';
import { drawSignedOut } from '../pages/outside';
import { drawFiller } from './filler';
import { drawFooter } from './footer';
import { drawHeader, practiceNote } from './header';
import { drawLayer } from './layers';
import { loseConnection } from './offline';
import { drawPanel } from './panel';
import { keepRestless } from './restless';
import { drawWaiting } from './waiting';

/** The whole page of the address: frame, then what belongs into it as it arrives. */
export function drawPage(ctx: Context, frameAddress: string | null): Child {
  const { scenario, route, account } = ctx;
  const page = PAGES[route.page];
  if (page.frame === 'bare') return page.draw(ctx);
  const fails = scenario.failure !== 'none' && scenario.failureAt === route.page;
  if (fails && scenario.failure === 'denied') return denied(ctx);

  const { c } = ctx.names;
  const inside = page.frame === 'account';
  const panelled = inside && account.now.signedIn;
  const side = h('div', { class: c('side') });
  const main = h('main', { class: c('main') });
  const column = h('div', { class: c(panelled ? 'columns' : 'single') }, panelled && side, main);
  const whole = [drawHeader(ctx), column, drawFooter(ctx)];

  if (inside && !panelled) {
    if (scenario.signIn === 'inline') return PAGES['sign-in'].draw(ctx);
    add(main, drawSignedOut(ctx, account.takeFlash() === 'expired'));
    return whole;
  }
  const waiting = inside ? scenario.loadingMs : 0;
  const wait = waiting > 0 ? drawWaiting(ctx) : null;
  if (wait) main.append(wait);
  const arrive = () => {
    wait?.remove();
    if (inside) side.append(drawPanel(ctx));
    openContent(ctx, main, inside ? frameAddress : undefined, (target) => {
      if (fails) add(target, failure(ctx));
      else add(target, content(ctx, page.draw(ctx)));
      drawLayer(ctx);
      keepRestless(ctx);
    });
    if (scenario.bulk > 0) main.append(drawFiller(ctx));
  };
  if (loseConnection(ctx)) {
    main.append(drawWaiting(ctx));
    return whole;
  }
  ctx.later(waiting, arrive);
  return whole;
}

/**
 * Where the content goes: into the page, or into a frame of the same origin.
 * @param address of the frame; undefined where the page never has one
 */
function openContent(
  ctx: Context,
  main: HTMLElement,
  address: string | null | undefined,
  fill: (target: HTMLElement) => void,
): void {
  if (ctx.scenario.markup !== 'iframe' || address === undefined) {
    fill(main);
    return;
  }
  const frame = h('iframe', {
    class: ctx.names.c('contentframe'),
    title: ctx.text.labels.myAccount,
    'data-content': true,
    src: address,
  });
  ctx.marks.pending += 1;
  frame.addEventListener(
    'load',
    () => {
      const own = frame.contentDocument;
      if (!own) return;
      ctx.marks.pending -= 1;
      ctx.names.dress(own);
      tellFrame(own);
      own.documentElement.lang = frame.ownerDocument.documentElement.lang;
      own.documentElement.dir = frame.ownerDocument.documentElement.dir;
      own.body.className = ctx.names.c('root framed');
      const holder = own.createElement('div');
      own.body.replaceChildren(holder);
      fill(holder);
      const fit = () => {
        frame.style.height = `${Math.max(holder.scrollHeight + 48, 560)}px`;
      };
      const watch = new ResizeObserver(fit);
      watch.observe(holder);
      ctx.onLeave(() => watch.disconnect());
    },
    { once: true },
  );
  main.append(frame);
}

/** The frame's own world is told the truth about what stands in it. */
function tellFrame(own: Document): void {
  const view = own.defaultView;
  if (!view) return;
  view.practiceTruth = () => {
    const truth = window.practiceTruth?.();
    if (!truth) throw new Error('The practice account is gone.');
    return { ...truth, targets: truth.targets.filter((one) => one.ownerDocument === own) };
  };
}

function content(ctx: Context, drawn: Child): Child {
  return ctx.scenario.markup === 'shadow' ? host(ctx, 'acct-content', drawn) : drawn;
}

/** The site refuses the page; nothing of the account is left. */
function denied(ctx: Context): Child {
  return [
    practiceNote(ctx),
    h(
      'div',
      { class: ctx.names.c('single') },
      h('h1', {}, 'Access Denied'),
      h('p', {}, "You don't have permission to access this page on this server."),
      h('p', {}, 'Reference #18.4f2c1602.1790000000.1a2b3c'),
    ),
  ];
}

function failure(ctx: Context): Child {
  if (ctx.scenario.failure === 'empty') return h('section', { class: ctx.names.c('card') });
  return [
    h('h1', {}, 'Internal Server Error - Read'),
    h('p', {}, 'The server encountered an internal error. Reference #3.1790000001'),
  ];
}
