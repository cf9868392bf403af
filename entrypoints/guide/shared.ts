import * as flatTree from '../../detection/flat-tree';
import * as layout from '../../detection/layout';
import * as place from '../../detection/place';
import * as sight from '../../detection/sight';

declare global {
  /** What the script that reads takes from this one (`scripts/shared.ts`). */
  var signpostShared: object | undefined;
}

/** Leaves for the script that reads what it would otherwise bring once more. */
export function share(): void {
  globalThis.signpostShared = { ...flatTree, ...layout, ...place, ...sight };
}
