import type { SituationId } from '../../guide/situations';
import { type Context, isTitle } from '../context';
import { freeDialogs } from '../dialogs';
import { isInside } from '../flat-tree';
import { says } from '../labels';
import { normal } from '../normal';
import type { Control } from '../page';
import { holdsSigns, type ProductSigns } from '../product';
import { Judged, type Ruling, rule } from '../score';
import { textOf } from '../text';

export interface ConfirmRuling extends Ruling {
  /** True if the site is asking something about the cancellation, whether or not a control was found. */
  asked: boolean;
  situation: SituationId | null;
  /** What it asks, as it stands in the page. */
  quote: string;
}

const NOTHING: ConfirmRuling = {
  winner: null,
  unsure: false,
  judged: [],
  asked: false,
  situation: null,
  quote: '',
};

const CHOICES =
  'input[type=radio],input[type=checkbox],select,textarea,[role=radio],[role=combobox]';

/** The control that goes through with the cancellation, where the site asks; never its dismiss button. */
export function confirm(context: Context, signs: ProductSigns): ConfirmRuling {
  const { page, blocker } = context;
  const dialogs = blocker ? [blocker.dialog] : freeDialogs(page.roots, page.sight);
  for (const dialog of dialogs) {
    const ruling = inDialog(context, dialog, signs);
    if (ruling.asked) return ruling;
  }
  return blocker ? NOTHING : onPage(context, signs);
}

/** What the buttons of one part can mean, by their labels. */
interface Buttons {
  strong: Control[];
  weak: Control[];
  dismiss: Control[];
  bare: Control[];
}

function buttonsIn(context: Context, test: (control: Control) => boolean): Buttons {
  const { page } = context;
  const of = (key: Parameters<typeof page.find>[0]) =>
    page.find(key, { disabled: true }).filter(test);
  const bare = of('cancel').filter((one) => one.keys.has('dismiss'));
  return {
    strong: of('goThrough').filter((one) => !one.keys.has('dismiss')),
    weak: of('goOn').filter((one) => !one.keys.has('dismiss') && !one.keys.has('goThrough')),
    dismiss: of('dismiss').filter((one) => !bare.includes(one)),
    bare,
  };
}

function inDialog(context: Context, dialog: Element, signs: ProductSigns): ConfirmRuling {
  const { memory, page } = context;
  const text = textOf(dialog, page);
  const near = memory.sawCancel || /^(?:update-cancel|cancel|confirm)$/.test(memory.step);
  const subscription = says(text, 'aboutSubscription');
  const other = says(text, 'aboutOther') && !subscription;
  const asked = says(text, 'aboutCancelling') && (near || subscription) && !other;
  if (!asked || holdsSigns(dialog, signs)) return NOTHING;
  const inside = (control: Control) => isInside(control.element, dialog);
  return decide(context, buttonsIn(context, inside), { text, part: dialog, dialog: true });
}

/** A page of its own that asks: an offer to stay, or a form that wants reasons. */
function onPage(context: Context, signs: ProductSigns): ConfirmRuling {
  const { page, memory } = context;
  const inContent = ({ place }: Control) =>
    !place.banner &&
    !place.footer &&
    !place.breadcrumb &&
    !place.row &&
    !place.menu &&
    !place.messageBar &&
    !(place.panel && !place.main);
  const titles = context.titles.map(normal);
  const titled = titles.some(
    (title) => says(title, 'aboutCancelling') || says(title, 'askReasons'),
  );
  const headed = titled || page.saying('aboutCancelling').some((one) => isTitle(one.parent));
  if (!headed && !memory.sawCancel) return NOTHING;
  const buttons = buttonsIn(context, inContent);
  const { strong, weak, dismiss } = buttons;
  if (strong.length === 0 && !(headed && memory.sawCancel && weak.length)) return NOTHING;
  // The product page's own Cancel may be called the same: there it is the step before.
  const productPage = signs.tag.length > 0 && signs.plan.length > 0;
  if (productPage && !titled) return NOTHING;
  if (strong.length && !headed && dismiss.length === 0) return NOTHING;
  const main = page.document.querySelector('main,[role=main]') ?? page.document.body;
  return decide(context, buttons, { text: textOf(main, page), part: main, dialog: false });
}

interface Scope {
  text: string;
  part: Element;
  dialog: boolean;
}

function decide(context: Context, buttons: Buttons, scope: Scope): ConfirmRuling {
  const { strong, weak, dismiss, bare } = buttons;
  const choices = [...context.page.roots].flatMap((root) =>
    [...root.querySelectorAll(CHOICES)].filter(
      (one) => isInside(one, scope.part) && context.page.sight.shows(one),
    ),
  );
  const reasons = choices.length > 0 && (says(scope.text, 'askReasons') || choices.length >= 2);
  const asksToKeep = says(scope.text, 'keepAsk');
  const saidKeep = dismiss.some((one) => says(normal(one.label), 'keepAsk'));
  const paired = dismiss.length > 0 || bare.length > 0;
  const judge = (control: Control) => new Judged('confirm', control);
  const judged = [
    ...strong.map((one) =>
      judge(one)
        .clue('says-it-cancels', 0.9, true)
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
        .clue(
          'beside-keep',
          0.5,
          dismiss.some((other) => !other.keys.has('close')),
        )
        .clue('in-dialog', 0.2, scope.dialog)
        .never('dismisses-the-dialog', strong.length + weak.length > 0)
        .never(
          'may-only-close',
          dismiss.every((other) => other.keys.has('close')),
        )
        .never('unknown-buttons-beside', unknownButtons(context, buttons, scope.part)),
    ),
  ];
  const usable = rule(judged.filter((one) => one.control.enabled));
  const waiting = judged.some((one) => !one.control.enabled && one.veto === null) && !usable.winner;
  return {
    ...usable,
    judged,
    asked: true,
    situation: situationOf({
      reasons,
      waiting,
      winner: usable.winner !== null,
      dialog: scope.dialog,
    }),
    quote: headingOf(scope.part) || scope.text.slice(0, 120),
  };
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

/** Buttons in the part whose label is unknown: one of them may be what really goes through. */
function unknownButtons(context: Context, buttons: Buttons, part: Element): boolean {
  const knownOnes = new Set(
    Object.values(buttons).flatMap((all: Control[]) => all.map((one) => one.element)),
  );
  return context.page.roots.some((root) =>
    [...root.querySelectorAll('button,[role=button],input[type=submit],input[type=button]')].some(
      (one) =>
        isInside(one, part) &&
        context.page.sight.shows(one) &&
        !knownOnes.has(one) &&
        /\p{L}{2}/u.test(one.textContent ?? ''),
    ),
  );
}

function headingOf(part: Element): string {
  const heading = part.querySelector('h1,h2,h3,h4,[role=heading],legend');
  return (heading?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 160);
}
