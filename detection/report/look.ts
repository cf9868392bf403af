import type { ReportNode } from '../../guide/report';
import { flatParent } from '../flat-tree';
import { style } from '../layout';

const OVER = new Set(['absolute', 'fixed', 'sticky']);

/** What of an element's style a reading goes by, where it is not the usual. */
export function lookOf(element: Element): NonNullable<ReportNode['look']> {
  const { cursor, position, zIndex, fontSize } = style(element);
  const up = flatParent(element);
  const above = up && style(up);
  return {
    // Passed on to what is inside.
    ...(cursor === 'pointer' && above?.cursor !== 'pointer' ? { cursor } : {}),
    ...(OVER.has(position) ? { position } : {}),
    ...(/^-?\d+$/.test(zIndex) ? { layer: Number(zIndex) } : {}),
    ...(fontSize !== above?.fontSize ? { size: Math.round(Number.parseFloat(fontSize)) } : {}),
  };
}
