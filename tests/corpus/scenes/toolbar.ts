import { h } from '../../../practice/dom';
import { memory } from '../state';
import { consumers, controlOf, drawItem, drawList, others } from './items';
import { page as listPage } from './list';
import type { Scene } from './scene';

/** Rows without menus; what can be done with the ticked ones stands in a bar above them, which is off while none is. */
const toolbar: Scene = {
  name: 'list, bar for ticked rows',
  place: 'list',
  memory: (dice) => memory(dice.pick('was', ['view', 'view', 'sign-in'])),
  draw: (draw) => {
    const { kit, words } = draw;
    const items = [
      ...consumers(1, false),
      ...others(draw, 2).map((one) => ({ ...one, menu: false })),
    ];
    const rows = items.map((item) => drawItem(draw, item));
    const off = (label: string, key: string) =>
      kit.press(label, { key, carriers: ['text'], disabled: true }).node;
    const list = drawList(draw, rows);
    for (const { name, item } of rows)
      name.node.before(h('input', { type: 'checkbox', 'aria-label': draw.tag(item.key) }), ' ');
    const bar = h('div', { role: 'toolbar', 'aria-label': words.labels.action }, [
      off(words.labels.action, 'bar-action'),
      ' ',
      off(words.labels.updateCancel, 'bar-cancel'),
    ]);
    const own = rows.filter(({ item }) => item.kind === 'consumer').map(controlOf);
    return {
      ...listPage(draw, [bar, list]),
      truth: () => ({ step: 'action', targets: own }),
    };
  },
};

export const TOOLBAR_SCENES: readonly Scene[] = [toolbar];
