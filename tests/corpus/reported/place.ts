import type { ReportNode } from '../../../guide/report';

/** Where an element lies: its own corner, and that of the nearest one that lies over the page. CSS px. */
export interface Corner {
  left: number;
  top: number;
  width: number;
  height: number;
  over: { left: number; top: number };
}

const CONTROL = /^(?:a|button|summary)$/;
/** Nothing of the browser's own style changes where it is. */
const PLAIN =
  'direction:ltr;box-sizing:border-box;padding:0;border:0;min-width:0;min-height:0;max-width:none;max-height:none;line-height:1;font-family:sans-serif;white-space:nowrap;';
/** For readers of the screen only. */
const UNSEEN =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * Puts an element where it stood. In the page it is placed by its parent's grid, so that nothing
 * about it says that it lies over the page; what did lie over it does so again.
 * @param control true within a control that is painted
 * @returns the corner for what it holds
 */
export function put(element: HTMLElement, node: ReportNode, at: Corner, control: boolean): Corner {
  if (!node.box) {
    // Its parts may be painted though it has no box itself, as in `display: contents`.
    element.style.cssText = hasPainted(node)
      ? 'display:contents'
      : control
        ? UNSEEN
        : 'display:none';
    return at;
  }
  const [left, top, width, height] = node.box;
  const box = { left, top, width, height };
  const { position, layer, cursor, size } = node.look ?? {};
  const over = position === 'absolute' || position === 'fixed' || node.tag === 'dialog';
  const corner = {
    left: left - (over ? at.over.left : at.left),
    top: top - (over ? at.over.top : at.top),
  };
  const inner = node.children?.length
    ? 'display:grid;grid-template:100% / 100%;'
    : 'display:block;';
  const place = over
    ? `position:${position ?? 'fixed'};inset:auto;left:${corner.left}px;top:${corner.top}px;margin:0;`
    : `grid-area:1 / 1;place-self:start;margin:${corner.top}px 0 0 ${corner.left}px;`;
  const own = [
    layer === undefined ? '' : `z-index:${layer};`,
    cursor ? `cursor:${cursor};` : '',
    size === undefined ? '' : `font-size:${size}px;`,
  ].join('');
  element.style.cssText = `${inner}${place}${own}${PLAIN}width:${width}px;height:${height}px`;
  return { ...box, over: over ? box : at.over };
}

/** True within a control, or for one. */
export function isControl({ tag, attributes, box }: ReportNode): boolean {
  return (
    box !== undefined &&
    (CONTROL.test(tag) || /^(?:button|link|menuitem|tab)$/.test(attributes?.role ?? ''))
  );
}

function hasPainted({ children = [] }: ReportNode): boolean {
  return children.some((child) => child.box !== undefined || hasPainted(child));
}
