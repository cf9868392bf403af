import type { Context } from '../context';
import { type Child, h } from '../dom';
import { openDialog } from './dialogs';

/** Puts the scenario's unrelated layer over the page, unless it was answered before. */
export function drawLayer(ctx: Context): void {
  const { scenario, account, route } = ctx;
  if (scenario.layer === 'none' || scenario.layerAt !== route.page) return;
  if (account.now.closed.includes(scenario.layer)) return;
  const closed = () => account.change({ closed: [...account.now.closed, scenario.layer] });
  if (scenario.layer === 'dialog') news(ctx, 'native', closed);
  else if (scenario.layer === 'div-dialog') news(ctx, 'div', closed);
  else if (scenario.layer === 'survey') survey(ctx, closed);
  else if (scenario.layer === 'cookie') cookie(ctx, closed);
  else chat(ctx, closed);
}

/** A dialog about something else, whose dismissing button says Cancel in every language. */
function news(ctx: Context, kind: 'native' | 'div', closed: () => void): void {
  const { news: text, dismiss } = ctx.text;
  openDialog(ctx, {
    kind,
    title: text.title,
    text: text.text,
    where: 'page',
    buttons: [
      { label: text.yes, look: 'main', run: closed },
      { label: ctx.dice.chance('news', 0.5) ? dismiss : text.no, run: closed },
    ],
  });
}

/** The survey comes in a frame of its own that covers the whole page. */
function survey(ctx: Context, closed: () => void): void {
  const { survey: text } = ctx.text;
  const frame = h('iframe', {
    id: 'iframeSurvey',
    class: ctx.names.c('survey'),
    title: text.title,
    srcdoc: '<!doctype html><html><body></body></html>',
  });
  const shut = () => {
    closed();
    frame.remove();
  };
  frame.addEventListener('load', () => {
    const own = frame.contentDocument;
    if (!own) return;
    ctx.names.dress(own);
    own.documentElement.lang = ctx.scenario.language;
    const answers = [text.yes, text.no].map((label) =>
      h('button', { type: 'button', class: ctx.names.c('btn'), click: shut }, label),
    );
    own.body.className = ctx.names.c('surveyed float');
    own.body.append(panel(ctx, 'dialog', [h('p', {}, text.title), answers]));
  });
  ctx.layer(frame);
  ctx.marks.covers.push(frame);
}

function cookie(ctx: Context, closed: () => void): void {
  const { cookie: text } = ctx.text;
  const bar = panel(ctx, 'cookie', [
    h('span', {}, text.text),
    [text.accept, text.reject].map(
      (label) => ctx.kit.press(label, { run: () => shut(bar, closed) }).node,
    ),
  ]);
  ctx.layer(bar);
}

/** A chat window that stands exactly where the next step is. */
function chat(ctx: Context, closed: () => void): void {
  const { chat: text } = ctx.text;
  const box = panel(ctx, 'chat', [
    h('strong', {}, text.title),
    ctx.kit.press(text.text, {}).node,
    ctx.kit.press('×', { look: 'icon', name: text.close, run: () => shut(box, closed) }).node,
  ]);
  ctx.layer(box);
}

function panel(ctx: Context, look: 'dialog' | 'cookie' | 'chat', inside: Child): HTMLElement {
  return h('div', { class: ctx.names.c(look) }, inside);
}

function shut(box: HTMLElement, closed: () => void): void {
  closed();
  box.remove();
}
