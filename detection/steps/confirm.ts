import type { SituationId } from '../../guide/situations';
import { type Context, isTitle } from '../context';
import { freeDialogs } from '../dialogs';
import { isInside } from '../flat-tree';
import { says } from '../labels';
import { normal } from '../normal';
import type { Control } from '../page';
import { standsIn } from '../place';
import { apartFrom, holdsSigns, type ProductSigns } from '../product';
import { amongInstructions } from '../prose';
import { rowsOf } from '../rows';
import { Judged, type Ruling, rule } from '../score';
import { textOf } from '../text';
import { affirms, allOf, type Buttons, buttonsIn, MOST_ELEMENTS } from './answers';

export interface ConfirmRuling extends Ruling {
  /** True if the site is asking something about the cancellation, whether or not a control was found. */
  asked: boolean;
  /** False where the one way on is in words that are not known: the site may say that it is done. */
  open: boolean;
  situation: SituationId | null;
  /** What it asks, as it stands in the page. */
  quote: string;
}

const NOTHING: ConfirmRuling = {
  winner: null,
  unsure: false,
  judged: [],
  asked: false,
  open: false,
  situation: null,
  quote: '',
};

const CHOICES =
  'input[type=radio],input[type=checkbox],select,textarea,[role=radio],[role=combobox]';

/** The control that goes through with the cancellation, where the site asks; never its dismiss button. */
export function confirm(context: Context, signs: ProductSigns): ConfirmRuling {
  const { page, blocker } = context;
  const dialogs = blocker ? [blocker.dialog] : freeDialogs(page);
  for (const dialog of dialogs) {
    const ruling = inDialog(context, dialog, signs);
    if (ruling.asked) return ruling;
  }
  return blocker || context.inOtherPart ? NOTHING : onPage(context, signs);
}

function inDialog(context: Context, dialog: Element, signs: ProductSigns): ConfirmRuling {
  const { memory, page } = context;
  const inside = (control: Control) => isInside(control.element, dialog);
  const buttons = buttonsIn(context, dialog, inside);
  const text = textOf(dialog, page, 3000, allOf(buttons));
  // A tour of the site quotes the steps or lies over the list, and goes on to the next of its own.
  const tour =
    amongInstructions(page, dialog) ||
    (!memory.sawCancel && rowsOf({ ...context, blocker: null }).length > 0);
  if (tour && buttons.strong.length === 0) return NOTHING;
  // A last question over an open one ("Are you sure?") is about what that one is about.
  const over = openDialogs(context, dialog);
  const last = says(text, 'lastAsk');
  // Anything else over it (terms, a survey) is not the question, unless a button says that it cancels.
  if (over.length > 0 && !last && buttons.strong.length === 0) return NOTHING;
  const below = last ? over.map((one) => textOf(one, page)) : [];
  const about = [text, ...below].join(' ');
  const near = memory.sawCancel || /^(?:update-cancel|cancel|confirm)$/.test(memory.step);
  const subscription = says(about, 'aboutSubscription');
  const other = says(text, 'aboutOther') && !subscription;
  // Right after Cancel, a dialog that wants a reason is about it, whatever its words.
  const pressed = memory.sawCancel && /^(?:cancel|confirm)$/.test(memory.step);
  const reasons = says(text, 'askReasons') && choicesIn(context, dialog).length >= 2;
  // To somebody who has not come so far, "Continue" is a tour's as likely as an answer.
  const told = subscription && (buttons.strong.length > 0 || buttons.weak.some(affirms));
  const named = says(about, 'aboutCancelling') && (near || told);
  // An offer to stay has the word for ending on the one answer that refuses it.
  const offer = says(text, 'keepAsk') && buttons.strong.length === 1;
  const asked = (named || (pressed && (reasons || offer))) && !other;
  if (!asked || holdsSigns(dialog, signs)) return NOTHING;
  return decide(context, buttons, { text, part: dialog, dialog: true });
}

/** Other modal dialogs that are open below this one. */
function openDialogs({ page, memory }: Context, top: Element): Element[] {
  if (!memory.sawCancel) return [];
  return page
    .all('dialogs', 'dialog:modal,[aria-modal=true]')
    .filter((one) => one !== top && !isInside(one, top) && page.shows(one));
}

/** A page of its own that asks: an offer to stay, or a form that wants reasons. */
function onPage(context: Context, signs: ProductSigns): ConfirmRuling {
  const { page, memory } = context;
  const inContent = ({ place, element }: Control) =>
    // Stages in their order are gone to, and answer nothing.
    !element.closest('ol') &&
    !standsIn(place, 'banner', 'footer', 'breadcrumb', 'row', 'menu', 'messageBar') &&
    !(place.panel && !place.main) &&
    !amongInstructions(page, element);
  const titles = context.titles.map(normal);
  const titled = titles.some(
    (title) => says(title, 'aboutCancelling') || says(title, 'askReasons'),
  );
  const headed = titled || page.saying('aboutCancelling').some((one) => isTitle(one.parent));
  if (!headed && !memory.sawCancel) return NOTHING;
  let main = page.main();
  let buttons = buttonsIn(context, main, inContent);
  // On telephones the answers may stand below the content, in a bar of their own.
  if (memory.sawCancel && buttons.strong.length === 0) {
    main = page.document.body;
    buttons = buttonsIn(context, main, inContent);
  }
  const { strong, weak, dismiss } = buttons;
  const text = textOf(main, page, 3000, allOf(buttons));
  // A form that wants reasons may have no heading that is marked as one.
  const form = says(text, 'askReasons') && choicesIn(context, main).length >= 2;
  const asks = (headed || form) && memory.sawCancel;
  if (strong.length === 0 && !(asks && weak.length)) return NOTHING;
  // Somewhere in a long page anything may be called terminated.
  const [one] = strong;
  const answered = dismiss.length + buttons.bare.length > 0;
  if (one?.keys.size === 0 && !answered && !says(text, 'aboutSubscription')) return NOTHING;
  const scope = { text, part: main, dialog: false };
  // Cancel was there and is gone. An offer to stay has its subscription's signs in short, and no word
  // of ending in its title.
  if (memory.sawCancel && strong.length === 1 && page.find('cancel').length === 0)
    return decide(context, buttons, scope);
  // The product page's own Cancel may be called the same: there it is the step before.
  const known = [signs.tag.length > 0, signs.plan.length > 0, signs.details && signs.named];
  if (known.filter(Boolean).length >= 2 && !titled) return inPart(context, main, buttons, signs);
  // Without a heading that says so, only where a press on Cancel has just led here.
  const alone = !headed && dismiss.length === 0;
  if (strong.length && alone && (!memory.sawCancel || signs.tag.length > 0))
    return inPart(context, main, buttons, signs);
  return decide(context, buttons, scope);
}

/** Parts around an answer that are looked at for the question; custom elements lie many deep. */
const DEEPEST = 8;

/** A question that opens beside the product's signs, after Cancel: two answers and what they answer. */
function inPart(
  context: Context,
  main: Element,
  { strong, weak, dismiss, bare }: Buttons,
  signs: ProductSigns,
): ConfirmRuling {
  if (!context.memory.sawCancel) return NOTHING;
  const [answer] = [...strong, ...weak];
  for (const around of answer ? apartFrom(signs, answer.element, DEEPEST) : []) {
    if (around === main) break;
    const back = [...dismiss, ...bare].some(({ element }) => isInside(element, around));
    const buttons = buttonsIn(context, around, ({ element }) => isInside(element, around));
    const text = textOf(around, context.page, 3000, allOf(buttons));
    const asks =
      strong.length > 0
        ? says(text, 'aboutCancelling') || (strong.length === 1 && says(text, 'keepAsk'))
        : says(text, 'askReasons') && choicesIn(context, around).length >= 2;
    if (back && asks) return decide(context, buttons, { text, part: around, dialog: false });
  }
  return NOTHING;
}

interface Scope {
  text: string;
  part: Element;
  dialog: boolean;
}

function decide(context: Context, buttons: Buttons, scope: Scope): ConfirmRuling {
  const { strong, weak, dismiss, bare, unknown } = buttons;
  const choices = choicesIn(context, scope.part);
  const reasons = choices.length > 0 && (says(scope.text, 'askReasons') || choices.length >= 2);
  const asksToKeep = says(scope.text, 'keepAsk');
  const saidKeep = dismiss.some((one) => says(normal(one.label), 'keep'));
  const paired = dismiss.length > 0 || bare.length > 0;
  const judge = (control: Control) => new Judged('confirm', control);
  const judged = [
    ...strong.map((one) =>
      judge(one)
        .clue('says-it-cancels', 0.85, true)
        // Of two that both say so, a better known word makes neither the right one.
        .clue('known-label', 0.25, strong.length === 1 && one.keys.has('goThrough'))
        .clue('painted', 0.1, one.painted)
        .clue('beside-a-way-back', 0.2, paired)
        .clue('in-dialog', 0.2, scope.dialog),
    ),
    ...weak.map((one) =>
      judge(one)
        .clue('says-go-on', 0.5, true)
        .clue('beside-a-way-back', 0.35, paired)
        .clue('form-of-reasons', 0.4, reasons)
        .clue('in-dialog', 0.15, scope.dialog)
        .clue('just-pressed-cancel', 0.15, context.memory.sawCancel)
        .never('another-says-it-cancels', strong.length > 0)
        .never('asks-whether-to-keep', asksToKeep && !saidKeep && !reasons)
        .never('no-way-back', !paired && !reasons),
    ),
    ...bare.map((one) =>
      judge(one)
        .clue('word-for-cancel', 0.4, true)
        .clue('beside-keep', 0.5, saidKeep)
        .clue('in-dialog', 0.2, scope.dialog)
        .never('dismisses', strong.length + weak.length > 0)
        .never('unknown-beside', unknown.length > 0),
    ),
  ];
  const usable = rule(judged.filter((one) => one.control.enabled));
  const waiting = judged.some((one) => !one.control.enabled && one.veto === null) && !usable.winner;
  return {
    ...usable,
    judged,
    asked: true,
    open: strong.length + weak.length + bare.length > 0 || unknown.length !== 1,
    situation: situationOf({
      reasons,
      waiting,
      winner: usable.winner !== null,
      dialog: scope.dialog,
    }),
    quote: headingOf(scope.part) || scope.text.slice(0, 120),
  };
}

/** Fields in the part that let a person choose or write a reason. */
function choicesIn({ page }: Context, part: Element): Element[] {
  return [...page.sight.within(part, CHOICES, MOST_ELEMENTS)];
}

function situationOf(seen: {
  reasons: boolean;
  waiting: boolean;
  winner: boolean;
  dialog: boolean;
}): SituationId {
  if (seen.waiting) return seen.reasons ? 'reasons-first' : 'confirm-dialog';
  if (!seen.winner) return 'unsure';
  if (seen.reasons) return 'confirm-reasons';
  return seen.dialog ? 'confirm-dialog' : 'confirm-retention';
}

function headingOf(part: Element): string {
  const heading = part.querySelector('h1,h2,h3,h4,[role=heading],legend');
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 160);
}
