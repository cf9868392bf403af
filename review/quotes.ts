import type { StepId } from '../guide/steps';

/** Words in quotation marks, and where in the text they begin. */
export interface Quote {
  words: string;
  at: number;
}

/** The control that is looked for in each step, by the name of its label. */
const SOUGHT: Readonly<Partial<Record<StepId, string>>> = {
  'sign-in': 'signIn',
  subscriptions: 'subscriptions',
  'manage-subscriptions': 'manageSubscriptions',
  view: 'view',
  action: 'action',
  'action-manage': 'manageSubscriptions',
  'update-cancel': 'updateCancel',
  cancel: 'cancel',
};

/** Quotes that are no control: an error message, and what a word can mean. */
const NO_CONTROL = new Set(['faq.number-tied.q#0', 'steps.confirm.help.1#1']);

/** What stands in the language's quotation marks (`meta.quotes`), whatever space is beside them. */
export function quotedIn(text: string, marks: readonly string[]): Quote[] {
  const [open = '', close = ''] = marks.map((mark) => mark.trim());
  if (!open || !close) return [];
  const found: Quote[] = [];
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, from)) {
    const at = from + open.length;
    const end = text.indexOf(close, at);
    if (end < 0) break;
    found.push({ words: text.slice(at, end).trim(), at });
    from = end + close.length;
  }
  return found;
}

/** The quoted words of a text that are names of controls. */
export function controlsIn(id: string, text: string, marks: readonly string[]): string[] {
  return quotedIn(text, marks)
    .filter((_, index) => !NO_CONTROL.has(`${id}#${index}`))
    .map(({ words }) => words);
}

/** Name of the label that the text of an id has to quote as the site best writes it, if one. */
export function soughtIn(id: string): string | null {
  return labelOf(id, 'look');
}

/** Name of the label that `{label}` stands for in the text of an id, if it does for one. */
export function pointedAtIn(id: string): string | null {
  return labelOf(id, 'do');
}

function labelOf(id: string, kind: 'look' | 'do'): string | null {
  const [part, step = '', name] = id.split('.');
  return part === 'steps' && name === kind ? (SOUGHT[step as StepId] ?? null) : null;
}
