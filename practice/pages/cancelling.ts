import type { Context } from '../context';
import { openDialog } from '../frame/dialogs';
import type { Item } from '../scenario';
import { fill } from '../text';

/** What follows a press on Cancel, as the scenario has it. */
export function startCancelling(ctx: Context, item: Item): void {
  const { confirm: text } = ctx.text;
  const end = () => finishCancelling(ctx, item);
  switch (ctx.scenario.confirm) {
    case 'none':
      end();
      break;
    case 'window':
      if (window.confirm(fill(text.native, { date: ctx.format.day(13) }))) end();
      break;
    case 'native':
      ask(ctx, 'native', end);
      break;
    case 'div':
      ask(ctx, 'div', end);
      break;
    case 'nested':
      ask(ctx, 'native', () => askAgain(ctx, end), true);
      break;
    case 'offer':
    case 'offer-reasons':
      ctx.go({ page: 'offer', id: item.id });
      break;
    case 'reasons':
    case 'reasons-open':
      ctx.go({ page: 'reasons', id: item.id });
      break;
  }
}

/** The site does it, or says that it could not. */
export function finishCancelling(ctx: Context, item: Item): void {
  const { account, scenario } = ctx;
  if (scenario.fails) {
    account.change({ flash: 'failed' });
    ctx.go({ page: 'product', id: item.id });
    return;
  }
  account.change({
    cancelled: [...account.now.cancelled, item.id],
    flash: scenario.done === 'page' ? 'none' : 'cancelled',
  });
  ctx.go({ page: scenario.done === 'page' ? 'done' : 'product', id: item.id });
}

/** The question, whose dismissing button often says the same word as the step before. */
function ask(ctx: Context, kind: 'native' | 'div', go: () => void, stays = false): void {
  const { confirm: text, dismiss } = ctx.text;
  const word = ctx.scenario.confirm === 'div' || ctx.dice.chance('dismiss-word', 0.6);
  openDialog(ctx, {
    kind,
    where: 'content',
    title: text.title,
    text: fill(text.text, { date: ctx.format.day(13) }),
    buttons: [
      { label: word ? dismiss : pick(ctx, 'keep', text.keep) },
      {
        label: pick(ctx, 'go', text.go),
        look: 'main',
        stays,
        run: go,
        onMade: (control) => ctx.marks.add('confirm', control),
      },
    ],
  });
}

/** A second dialog over the first. */
function askAgain(ctx: Context, go: () => void): void {
  const { confirm: text, dismiss } = ctx.text;
  openDialog(ctx, {
    kind: 'native',
    where: 'content',
    title: text.lastTitle,
    text: text.lastText,
    buttons: [
      { label: dismiss },
      {
        label: pick(ctx, 'last', text.last),
        look: 'main',
        run: go,
        onMade: (control) => ctx.marks.add('confirm', control),
      },
    ],
  });
}

export function pick(ctx: Context, key: string, list: readonly string[]): string {
  return list[Math.floor(ctx.dice.roll(key) * list.length)] ?? '';
}
