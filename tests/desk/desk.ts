import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { launchChromium } from '../e2e/driver/chromium';

/** The desk in a browser of its own, as a reviewer has it. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the desk in a fresh profile. */
  static async fresh(
    build: string,
    place = '',
  ): Promise<{ desk: DeskPage; context: BrowserContext }> {
    const { context, extension } = await launchChromium([], { build });
    const page = await context.newPage();
    const desk = new DeskPage(page);
    await desk.go(`chrome-extension://${extension}/review.html${place}`);
    return { desk, context };
  }

  async go(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.locator('main[data-ready="true"]').waitFor();
  }

  /** Every text has been tried for room. */
  async tried(): Promise<void> {
    await this.page.locator('[data-untried="0"]').waitFor({ timeout: 300_000 });
  }

  id(): Promise<string> {
    return this.page.evaluate(() => location.hash.split('/')[1] ?? '');
  }

  said(): Promise<string> {
    return this.page.locator('.said').innerText();
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** Writes one's initials, with the keyboard alone: the first verdict asks for them. */
  async sign(initials: string): Promise<void> {
    await this.press('a');
    await expect(this.page.getByLabel('Your initials')).toBeFocused();
    await this.press('Control+a');
    await this.page.keyboard.type(initials);
    await this.press('Enter');
    await expect(this.page.getByLabel('Your initials')).toHaveValue(initials);
  }

  /** Chooses which texts are listed, with the keyboard alone. */
  async list(words: string): Promise<string[]> {
    await this.press('/', 'Tab');
    const list = this.page.locator('select:focus');
    // On a busy machine letters come so slowly that the list takes each for a new word.
    await expect(async () => {
      await this.page.keyboard.type(words);
      const chosen = await list.evaluate(
        (one) => (one as HTMLSelectElement).selectedOptions[0]?.text,
      );
      expect(chosen).toContain(words);
    }).toPass();
    await this.press('Escape');
    return this.listed();
  }

  listed(): Promise<string[]> {
    return this.page
      .locator('.entry')
      .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.id ?? ''));
  }

  /** What the checks say of the current text, notes aside. */
  findings(): Promise<string[]> {
    return this.page
      .locator('.checks li:not([data-level="note"])')
      .evaluateAll((lines) =>
        lines.map(
          (line) => `${(line as HTMLElement).dataset.check}: ${line.lastElementChild?.textContent}`,
        ),
      );
  }

  /** Goes to a text of the list by its key. */
  async to(id: string): Promise<void> {
    const all = await this.listed();
    const by = all.indexOf(id) - all.indexOf(await this.id());
    for (let count = 0; count < Math.abs(by); count += 1) await this.press(by > 0 ? 'j' : 'k');
    await expect.poll(() => this.id()).toBe(id);
  }

  /** Writes other words in place of the current ones, with the keyboard alone. */
  async rewrite(text: string): Promise<void> {
    await this.press('e');
    await expect(this.page.getByLabel('Translation')).toBeFocused();
    await this.press('Control+a');
    await this.page.keyboard.insertText(text);
  }

  /** Approves every text that is listed, one key each. @returns how many */
  async approveAll(): Promise<number> {
    const all = await this.listed();
    await this.press('Home');
    for (const [index, id] of all.entries()) {
      await this.page.waitForFunction((wanted) => location.hash.endsWith(`/${wanted}`), id);
      await this.press('a');
      if (index === all.length - 1) await expect.poll(() => this.said()).toMatch(/last one|empty/);
    }
    return all.length;
  }

  status(): Promise<string> {
    return this.page.locator('[data-part="status"]').innerText();
  }

  progress(): Promise<string> {
    return this.page.locator('header .progress').innerText();
  }
}
