import type { Context } from '../context';
import { h } from '../dom';
import type { Part, PressOptions } from './kit';

export interface MenuModel {
  /** Unlike any other menu of the page. */
  key: string;
  label: string;
  /** Longer name for assistive technology; families without semantics leave it out. */
  name?: string;
  look?: PressOptions['look'];
  items: { label: string; options: PressOptions; onMade?(control: HTMLElement): void }[];
}

interface Menu {
  trigger: Part;
  /** What goes beside the trigger; null where the menu lives under `body`. */
  beside: HTMLElement | null;
  list: HTMLElement;
}

/**
 * A control with a menu that stays in the page while it is closed. Where the menu lives and what
 * ties it to its control is the scenario's: `trigger` and `controls` put it under `body`, `row`
 * beside the control, `bare` under `body` with no tie but nearness.
 */
export function createMenu(ctx: Context, model: MenuModel): Menu {
  const { c } = ctx.names;
  const way = ctx.scenario.menu;
  const id = ctx.dice.id(`menu:${model.key}`);
  const bare = way === 'bare';
  const roles = !bare && (way !== 'row' || ctx.dice.chance('menuroles', 0.6));

  const items = model.items.map((item) => {
    const aria = roles ? { role: 'menuitem', tabindex: -1 } : {};
    const run = item.options.run;
    const part = ctx.kit.press(item.label, {
      look: 'item',
      ...item.options,
      run: (control) => {
        show(false);
        run?.(control);
      },
      aria,
    });
    item.onMade?.(part.control);
    return part;
  });
  const list = h(
    bare ? 'div' : 'ul',
    { role: roles ? 'menu' : null, class: c('menulist') },
    items.map((part) => h(bare ? 'div' : 'li', { role: roles ? 'none' : null }, part.node)),
  );
  const box = h(
    'div',
    {
      class: c('menu'),
      id: way === 'controls' ? `${id}m` : null,
      'data-trigger': way === 'trigger' ? `#${id}` : null,
      hidden: true,
    },
    way === 'trigger' ? h('div', { role: 'presentation', 'aria-hidden': 'true' }, list) : list,
  );

  const trigger = ctx.kit.press(model.label, {
    look: model.look ?? 'plain',
    icon: ctx.dice.chance('caret', 0.6) ? 'after' : 'none',
    name: model.name,
    aria: {
      id: way === 'trigger' ? id : null,
      'aria-haspopup': ctx.dice.pick('haspopup', ['true', 'menu']),
      'aria-expanded': 'false',
      'aria-controls': way === 'controls' ? `${id}m` : null,
    },
    run: () => show(box.hasAttribute('hidden')),
  });

  function show(open: boolean) {
    if (open) for (const close of [...openMenus]) close();
    box.hidden = !open;
    box.querySelector(':scope > [aria-hidden]')?.setAttribute('aria-hidden', String(!open));
    if (!bare) trigger.control.setAttribute('aria-expanded', String(open));
    if (open) {
      openMenus.add(close);
      if (way !== 'row') place(trigger.control, box);
      if (roles) items[0]?.control.focus();
    } else openMenus.delete(close);
  }
  function close() {
    show(false);
  }

  // A press anywhere else, or Esc, closes it.
  const outside = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(box) && !path.includes(trigger.control)) close();
  };
  const keys = (event: Event) => onKey(event as KeyboardEvent, items, close, trigger.control);
  box.addEventListener('keydown', keys);
  listenEverywhere(ctx, trigger.control, outside);
  ctx.onLeave(close);

  const beside = way === 'row' ? h('span', { class: c('menuwrap') }, trigger.node, box) : null;
  if (!beside) ctx.layer(box, 'content');
  return { trigger, beside, list: box };
}

const openMenus = new Set<() => void>();

/** Puts the menu below its control, within the window, in CSS px of its document. */
function place(control: HTMLElement, box: HTMLElement): void {
  const view = control.ownerDocument.defaultView ?? window;
  const at = control.getBoundingClientRect();
  const room = view.document.documentElement.clientWidth - box.offsetWidth - 4;
  const left = Math.max(4, Math.min(at.left, room));
  box.style.left = `${left + view.scrollX}px`;
  box.style.top = `${at.bottom + view.scrollY + 2}px`;
}

function onKey(event: KeyboardEvent, items: Part[], close: () => void, back: HTMLElement): void {
  if (event.key === 'Escape') {
    close();
    back.focus();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const root = event.currentTarget as HTMLElement;
  const active = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const at = items.findIndex(
    (part) => part.control === active || part.node === active || part.node.contains(active),
  );
  items[(at + step + items.length) % items.length]?.control.focus();
}

/** The control may end up in a frame's document, which is not known before it is put there. */
function listenEverywhere(ctx: Context, control: HTMLElement, onPress: (event: Event) => void) {
  const documents = new Set<Document>();
  const listen = () => {
    const own = control.ownerDocument;
    if (documents.has(own)) return;
    documents.add(own);
    own.addEventListener('pointerdown', onPress);
  };
  control.addEventListener('click', listen);
  ctx.onLeave(() => {
    for (const one of documents) one.removeEventListener('pointerdown', onPress);
  });
}
