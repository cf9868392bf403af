import { expect, test } from './fixtures';
import { pageText } from './view/markup';
import { openPopup, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressInOverlay } from './view/press';
import { agreed, invited, overlayGone, walkTo } from './view/walk';

for (const markup of ['grid', 'shadow', 'poor', 'iframe'] as const) {
  test(`the page is byte for byte as it was, ${markup}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in', { markup });
    await invited(tab);
    const before = await pageText(tab);
    await acceptInvitation(tab);
    await agreed(tab);
    expect(await pageText(tab)).toBe(before);
    await pressInOverlay(tab, '[data-act="stop"]');
    await overlayGone(tab);
    expect(await pageText(tab)).toBe(before);
  });
}

for (const step of ['action-manage', 'confirm']) {
  test(`starting and stopping leaves the open page alone, ${step}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in');
    await acceptInvitation(tab);
    await walkTo(tab, step);
    const popup = await openPopup(driver, tab);
    await pressInPopup(popup, '[data-action="stop"]');
    await overlayGone(tab);
    const without = await pageText(tab);
    await pressInPopup(popup, '[data-action="start"]');
    await agreed(tab);
    expect(await pageText(tab)).toBe(without);
  });
}
