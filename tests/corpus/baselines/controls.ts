import { isShowing } from '../../../practice/marks';

const PRESSABLE =
  'a,button,summary,input[type=submit],input[type=button],[role=button],[role=link],[role=tab],[role=menuitem],[role=treeitem],[tabindex],.hit';

/** Every control of the page that shows, in the order of the page; open shadow roots and frames as well. */
export function controlsOf(root: Document | ShadowRoot): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    if (one.matches(PRESSABLE) && isShowing(one)) found.push(one);
    if (one.shadowRoot) found.push(...controlsOf(one.shadowRoot));
    if (one instanceof HTMLIFrameElement && one.contentDocument)
      found.push(...controlsOf(one.contentDocument));
  }
  return found;
}

/** The words on a control: its text with that of its slots, else its value or its names. */
export function wordsOn(control: Element): string {
  const slots = [...control.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  const text = [control, ...slots]
    .map((node) => node.textContent ?? '')
    .join(' ')
    .trim();
  const value = (control as Partial<HTMLInputElement>).value;
  return (
    text || value || (control.getAttribute('aria-label') ?? control.getAttribute('title') ?? '')
  );
}
