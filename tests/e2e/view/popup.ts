import type { Driver, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';

/** What the popup shows, read from outside as the contract allows. */
export interface PopupView {
  running: string;
  step: string;
  availability: string;
  onSite: string;
  steps: { id: string; status: string }[];
  subscriptions: { name: string; kind: string; availability: string }[];
  text: string;
}

/**
 * Opens the popup for a tab, in a tab of its own, and waits until it shows something. The other tab
 * stays in front, as it does under a real popup.
 */
export async function openPopup(driver: Driver, tab: Tab): Promise<Tab> {
  const popup = await driver.extensionPage(`popup.html?tab=${tab.id}`);
  await until('the popup', () => popupOf(popup));
  await tab.front();
  return popup;
}

export function popupOf(popup: Tab): Promise<PopupView | null> {
  return popup.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-signpost-popup]');
    if (!root?.dataset.running) return null;
    const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();
    return {
      running: root.dataset.running,
      step: root.dataset.step ?? '',
      availability: root.dataset.availability ?? '',
      onSite: root.dataset.onSite ?? '',
      steps: all('[data-step-id]').map(({ dataset }) => ({
        id: dataset.stepId ?? '',
        status: dataset.status ?? '',
      })),
      subscriptions: all('[data-subscription]').map((element) => ({
        name: words(element),
        kind: element.dataset.kind ?? '',
        availability: element.dataset.availability ?? '',
      })),
      text: words(root),
    };
  }, null);
}

/** Presses a control of the popup, such as "start", once it is there. */
export async function pressInPopup(popup: Tab, selector: string): Promise<void> {
  await until(`${selector} in the popup`, () =>
    popup.evaluate((wanted) => {
      const control = document.querySelector<HTMLButtonElement>(wanted);
      if (!control || control.disabled) return false;
      control.click();
      return true;
    }, selector),
  );
}

export async function chooseLanguage(popup: Tab, language: string): Promise<void> {
  await until('the language list', () =>
    popup.evaluate((wanted) => {
      const list = document.querySelector<HTMLSelectElement>('select[name="language"]');
      if (!list) return false;
      list.value = wanted;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return list.value === wanted;
    }, language),
  );
}
