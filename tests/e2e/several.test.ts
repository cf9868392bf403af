import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { openPopup, popupOf, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressTarget } from './view/press';
import { agreed, walk } from './view/walk';

test('several subscriptions: picked in the page, the choice holds', async ({ driver }) => {
  const tab = await openCase(driver, 'several');
  await acceptInvitation(tab);
  const { overlay, truth } = await agreed(tab);
  expect(overlay.state).toBe('choosing');
  expect(overlay.rings).toHaveLength(3);
  const second = truth.targets[1];
  const ring = overlay.rings.findIndex(
    (one) => second && one.y < second.y + 1 && one.y > second.y - 13,
  );
  await pressTarget(tab, overlay, ring);
  const stops = await walk(tab);
  expect(stops.map((stop) => stop.overlay.step)).not.toContain('action');
  expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
});

test('several subscriptions: picked in the popup, only its row is ringed', async ({ driver }) => {
  const tab = await openCase(driver, 'several');
  await acceptInvitation(tab);
  const { overlay, truth } = await agreed(tab);
  expect(overlay.state).toBe('choosing');
  const popup = await openPopup(driver, tab);
  const seen = await until('the subscriptions', async () => {
    const view = await popupOf(popup);
    return view && view.subscriptions.length > 0 && view;
  });
  expect(seen.subscriptions.map(({ kind }) => kind)).toEqual([
    'consumer',
    'other',
    'consumer',
    'consumer',
  ]);
  await pressInPopup(popup, '[data-subscription]:nth-of-type(3) [data-action="choose"]');
  const pointing = await until('one ring', async () => {
    const now = await overlayOf(tab);
    return now?.state === 'pointing' && now.rings.length === 1 && now;
  });
  const third = truth.targets[1];
  expect(pointing.step).toBe('action');
  expect(Math.abs((pointing.rings[0]?.y ?? 0) - (third?.y ?? 0))).toBeLessThanOrEqual(12.5);
});
