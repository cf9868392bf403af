import type { Scenario } from '../../../practice/scenario';
import text from '../../../practice/text/en.json' with { type: 'json' };
import type { Box, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { pressMiddle } from './press.ts';

/** The words (or the name) of the control that closes each unrelated layer, in English. */
const CLOSERS: Record<Scenario['layer'], string> = {
  none: '',
  dialog: text.news.yes,
  'div-dialog': text.news.yes,
  survey: text.survey.no,
  cookie: text.cookie.reject,
  chat: text.chat.close,
};

/** Closes the practice account's unrelated layer with the mouse. */
export async function closeLayer(tab: Tab, layer: Scenario['layer']): Promise<void> {
  const find = () => controlNamed(tab, CLOSERS[layer]);
  await pressMiddle(tab, await until(`the control that closes the ${layer}`, find));
  await until(`the ${layer} to go`, async () => (await find()) === null);
}

/** Presses the first control with these words (or this name) with the mouse. */
export async function pressNamed(tab: Tab, words: string): Promise<void> {
  await pressMiddle(tab, await until(words, () => controlNamed(tab, words)));
}

/** Chooses the first reason in the form that asks for one. */
export function chooseReason(tab: Tab): Promise<void> {
  return pressNamed(tab, text.reasons.list[0] ?? '');
}

/** The box of the first control with these words, in the page or in a frame of it. */
function controlNamed(tab: Tab, words: string): Promise<Box | null> {
  return tab.evaluate((wanted) => {
    const find = (page: Document, left: number, top: number): Box | null => {
      for (const element of page.querySelectorAll(
        'button, a, label, [role="button"], [tabindex]',
      )) {
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        const { x, y, width, height } = element.getBoundingClientRect();
        if (name.trim() === wanted && width > 0) return { x: x + left, y: y + top, width, height };
      }
      for (const frame of page.querySelectorAll('iframe')) {
        const { x, y } = frame.getBoundingClientRect();
        const inside = frame.contentDocument;
        const found = inside && find(inside, x + frame.clientLeft, y + frame.clientTop);
        if (found) return found;
      }
      return null;
    };
    return find(document, 0, 0);
  }, words);
}
