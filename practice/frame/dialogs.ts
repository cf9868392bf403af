import type { Context } from '../context';
import { h } from '../dom';

export interface DialogModel {
  /** `native`: a modal `<dialog>`; `div`: made by hand, over a dark layer. */
  kind: 'native' | 'div';
  title: string;
  text: string;
  buttons: DialogButton[];
  /** `page` is over everything, `content` in the frame where the content is in one. */
  where: 'page' | 'content';
}

interface DialogButton {
  label: string;
  look?: 'main' | 'plain';
  /** Runs after the dialog has closed, unless `stays`. */
  run?: () => void;
  stays?: boolean;
  onMade?(control: HTMLElement): void;
}

/** Opens a modal dialog; it goes when one of its buttons is pressed, or on Esc. */
export function openDialog(ctx: Context, model: DialogModel): void {
  const { c } = ctx.names;
  const id = ctx.dice.id(`dialog:${model.title}`);
  const poor = ctx.scenario.markup === 'poor';

  const buttons = model.buttons.map((button) => {
    const part = ctx.kit.press(button.label, {
      look: button.look ?? 'plain',
      run: () => {
        if (!button.stays) close();
        button.run?.();
      },
    });
    button.onMade?.(part.control);
    return part.node;
  });
  const inner = [
    h('div', { id, class: c('title mid') }, model.title),
    h('div', { class: c('body') }, model.text),
    h(
      'div',
      { class: c('actions') },
      ctx.dice.chance('buttons', 0.5) ? buttons.reverse() : buttons,
    ),
  ];
  const box =
    model.kind === 'native'
      ? h('dialog', { class: c('dialog'), 'aria-labelledby': id, close: () => close() }, inner)
      : h(
          'div',
          { class: c('backdrop') },
          h(
            'div',
            {
              class: c('dialog'),
              ...(poor ? {} : { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id }),
              tabindex: poor ? null : -1,
              keydown: (event) => {
                if ((event as KeyboardEvent).key === 'Escape') close();
              },
            },
            inner,
          ),
        );

  function close() {
    ctx.marks.modals = ctx.marks.modals.filter((one) => one !== box);
    box.remove();
  }

  ctx.layer(box, model.where);
  ctx.marks.modals.push(box);
  if (model.kind === 'native') (box as HTMLDialogElement).showModal();
  else (box.firstElementChild as HTMLElement | null)?.focus();
}
