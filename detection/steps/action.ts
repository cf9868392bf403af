import { isLater } from '../../guide/steps';
import type { Context } from '../context';
import { isOurs, reachable } from '../context';
import { isCurrent } from '../current';
import { flatParent, isInside } from '../flat-tree';
import type { Control } from '../page';
import { standsIn } from '../place';
import { isConsumer, type Row } from '../row';
import { reachableRows } from '../rows';

/** What the list asks the customer to press. */
export interface ListRuling {
  /** A row's Action control, or its name link; with the row's key. */
  targets: { control: Control; row: Row }[];
  /** The control that turns the page of the list, where no row on this page qualifies. */
  nextPage: Control | null;
  /** True if a chosen or only row has no menu and its name is ringed. */
  byName: boolean;
}

/** Each qualifying row, or only the chosen one; where this page has none, the control that turns the page. */
export function action(context: Context, rows: Row[]): ListRuling {
  const open = reachableRows(context, rows);
  const ours = isOurs(context);
  const covered = ours ? open.filter(isConsumer) : [];
  const chosen = covered.filter((row) => row.subscription.key === context.memory.chosen);
  const elsewhere =
    chosen.length === 0 &&
    context.memory.chosen !== null &&
    context.memory.subscriptions.some(
      (one) => one.key === context.memory.chosen && one.kind === 'consumer',
    );
  const shown = chosen.length ? chosen : covered;
  // What lies under something else is no reason to look on another page.
  const turn = !rows.some(isConsumer) || elsewhere ? turner(context, rows) : null;
  // The choice is on another page of the list: ringing other rows would be wrong.
  if (elsewhere && turn) return { targets: [], nextPage: turn, byName: false };
  const targets = shown.flatMap((row) => {
    if (row.action) return row.actionUsable ? [{ control: row.action, row }] : [];
    // The row that one is on leads to what stands beside the list already.
    return row.link && !isCurrent(row.element) ? [{ control: row.link, row }] : [];
  });
  return {
    targets,
    nextPage: targets.length === 0 ? turn : null,
    byName: targets.length === 1 && targets[0]?.row.action === null,
  };
}

/** "Next page" of the list's own pagination, that can still be pressed; "More" in a row is its menu. */
function turner(context: Context, all: Row[]): Control | null {
  const { page } = context;
  // Visits and devices have pages of their own.
  const rows = all.filter((row) => row.known);
  // Further on, "Next" is a stage's.
  const inList = context.inSubscriptions && !isLater(context.memory.step, 'action');
  if (rows.length === 0 && !inList) return null;
  const found = reachable(context, page.find('nextPage')).filter(
    ({ place, element }) =>
      !standsIn(place, 'banner', 'footer', 'form', 'dialog', 'breadcrumb') &&
      !all.some((row) => isInside(element, row.element)) &&
      // Beside a way out it is a stage's as well; beside other steps it is for what is ticked.
      !(['dismiss', 'action', 'updateCancel'] as const).some((key) =>
        page.find(key).some((one) => flatParent(one.element) === flatParent(element)),
      ),
  );
  const best = found.filter((one) => one.keys.get('nextPage') === true);
  // "See more" says what it is of by the rows above it alone.
  const likely = best.length || rows.length === 0 ? best : found;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}
