import { pathOf } from '../../../practice/addresses';
import { mountPractice } from '../../../practice/mount';
import { DEFAULT, localeOf, type Scenario } from '../../../practice/scenario';
import type { PageScene } from '../../../review/scene-pages';
import { adopted, STYLE } from './frame';

/** A page of the practice account as markup, so that it can be shown in many places at once. */
export interface Snapshot {
  html: string;
  css: string;
  /** Of the account. */
  lang: string;
  dir: string;
}

/** Marks the controls that the page is about, in order; the value counts from 0. */
export const TARGET = 'data-desk-target';
/** Marks a dialog that is open. */
const MODAL = 'data-desk-modal';

/** A look of the account that is plain and stays the same. */
const LOOK: Partial<Scenario> = { markup: 'grid', seed: 7, menu: 'row', loadingMs: 0 };

/** What stands in for a modal dialog. */
const DIALOGS = `
[${MODAL}] { position: fixed; inset: 0; margin: auto; block-size: fit-content;
  box-shadow: 0 0 0 200vmax rgb(0 0 0 / 45%); z-index: 1; }
body { margin: 0; }`;

/**
 * Draws a page of the practice account in this document and takes it away again. The document has to
 * be one that nobody looks at.
 * @param language BCP 47; the account is in English where it has no words of its own in it
 */
export function takeSnapshot(page: PageScene, language: string): Snapshot {
  const scenario: Scenario = { ...DEFAULT, ...LOOK, ...page.scenario, language };
  const before = new Set(document.body.children);
  const root = document.createElement('div');
  document.body.append(root);
  const restore = withoutFocus();
  const account = mountPractice(root, {
    scenario,
    address: pathOf(page.goal, localeOf(scenario)),
    onAddress: () => undefined,
  });
  try {
    for (let count = 0; count < page.presses; count += 1) {
      (account.truth().targets[0] as HTMLElement | undefined)?.click();
    }
    account.truth().targets.forEach((target, index) => {
      target.setAttribute(TARGET, String(index));
    });
    const { lang, dir } = root;
    const drawn = [...document.body.children].filter((element) => !before.has(element));
    return { html: drawn.map(markupOf).join(''), css: adopted(document) + DIALOGS, lang, dir };
  } finally {
    account.destroy();
    root.remove();
    restore();
  }
}

/**
 * The account moves the focus into what it opens. In a frame that would take it from whoever is
 * writing outside of it, so for as long as this lasts nothing is focused and no dialog is modal.
 */
function withoutFocus(): () => void {
  const { focus } = HTMLElement.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  HTMLElement.prototype.focus = () => undefined;
  HTMLDialogElement.prototype.showModal = function show() {
    this.setAttribute(MODAL, '');
    this.setAttribute('open', '');
  };
  return () => {
    HTMLElement.prototype.focus = focus;
    HTMLDialogElement.prototype.showModal = showModal;
  };
}

function markupOf(part: Element): string {
  for (const element of [part, ...part.querySelectorAll('[style]')]) {
    const style = element.getAttribute('style');
    if (style === null) continue;
    element.setAttribute(STYLE, style);
    element.removeAttribute('style');
  }
  return part.outerHTML;
}
