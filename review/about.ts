import type { StepId } from '../guide/steps';
import { partOf } from './texts';

/** What really happens on the press that a step asks for; nobody may be led to believe otherwise. */
const PRESSES: Readonly<Record<StepId, string>> = {
  'sign-in': 'Leads to Dell’s sign-in page. Cancels nothing.',
  subscriptions: 'Opens the Subscriptions part of the account. Cancels nothing.',
  'manage-subscriptions': 'Unfolds or opens Manage Subscriptions. Cancels nothing.',
  view: 'Opens the list of subscriptions. Cancels nothing.',
  action: 'Opens the small menu of one row. Cancels nothing.',
  'action-manage': 'Opens the details of that subscription. Cancels nothing.',
  'update-cancel':
    'Opens the page of the product, in spite of its name. Cancels nothing; many take it for the end.',
  cancel: 'Cancels the subscription, or makes the site ask once more.',
  confirm: 'Makes the cancellation final, or leads to the site’s last question.',
};

/** What the press at a step really does; null for a text that belongs to no step. */
export function pressAt(id: string): string | null {
  const step = stepIn(id);
  return step ? PRESSES[step] : null;
}

/** The step that a text belongs to. */
export function stepIn(id: string): StepId | null {
  const [part, name = ''] = id.split('.');
  if (part === 'steps') return Object.hasOwn(PRESSES, name) ? (name as StepId) : null;
  if (id === 'notes.cancels-now') return 'cancel';
  return id === 'notes.confirms-now' ? 'confirm' : null;
}

const STEP_PARTS: Readonly<Record<string, string>> = {
  name: 'Heading of the step, in the bubble and in the list of steps.',
  do: 'What to do now. {label} is the control’s own words, put in quotation marks when shown.',
  look: 'Shown while the control is not on the page: what to look for, in the words the site uses.',
  why: 'One line below, why this step is on the way.',
  help: 'Behind “I can’t see it”: where else the control may be.',
};

const ABOUT: Readonly<Record<string, string>> = {
  'notes.nothing-cancelled':
    'Set apart in every bubble before the last steps: so far nothing has happened.',
  'notes.cancels-now': 'Warns right before the press that cancels.',
  'notes.confirms-now': 'Warns right before the press that makes it final.',
  'notes.choose': 'Several subscriptions qualify, and the customer picks one.',
  'notes.chosen': 'Which one was picked. {name} is put in quotation marks when shown.',
  'overlay.label': 'Name of the bubble for screen readers, and the toolbar icon’s title.',
  'overlay.looking': 'Read out when the next control is not on the page.',
  'overlay.found': 'Read out when the control is found. {text} is what to do.',
  'overlay.lost': 'Read out when the control has gone from the page.',
  'overlay.choose': 'Name of a button for screen readers.',
  'overlay.move': 'Name of a button that shows an icon: moves the bubble to another corner.',
  'overlay.expand': 'Name of a button that shows an icon: unfolds the bubble.',
  'overlay.collapse': 'Name of a button that shows an icon: folds the bubble.',
  'overlay.hide': 'Name of a button that shows an icon: reduces the bubble to a small button.',
  'overlay.marked': 'Stands for {label} where a control has no words: “Press the marked control.”',
  'overlay.key': 'Keys to press. Only the names of the keys may change.',
  'overlay.target-above': 'Beside an arrow, while the marked control is out of view.',
  'overlay.target-below': 'Beside an arrow, while the marked control is out of view.',
  'overlay.target-side': 'Beside an arrow, while the marked control is out of view.',
  'extension.name': 'Name in the stores and in the browser. At most 50 characters.',
  'extension.description': 'Description in the stores and in the browser. At most 132 characters.',
  'popup.auto': 'First entry of the list of languages: the page’s language.',
  'popup.ruled-out': 'Beside a control that was considered and is certainly not the one.',
};

const PARTS: Readonly<Record<string, string>> = {
  invite: 'The small card that offers the walkthrough.',
  situations: 'Shown when this is met on the page; titles are short, texts say the way on.',
  availability: 'The popup’s answer to “Can it be cancelled?”.',
  evidence:
    'The popup’s reason for that answer. {quote} is the page’s own words, in quotation marks.',
  overlay: 'In the bubble.',
  popup: 'In the popup.',
  practice: 'The bar above the practice account.',
  faq: 'Help in the popup: a question, or its answer.',
  console: 'In the side panel of a support agent, who guides a customer.',
  'console.areas': 'Which part of the site the customer sees; stands by itself.',
  'console.controls': 'What the marked control is, told to an agent who may not read the page.',
  'console.places': 'Where the marked control stands; follows what it is, after a comma.',
  'console.act':
    'A button: what the agent does in the customer’s tab. Also in the list of shortcuts.',
  'console.share': 'Covering personal data while the screen is shared.',
  'console.note': 'The note of the call, for the agent’s ticket or the customer’s papers.',
  'console.settings': 'What the support organisation has set, and the shortcuts.',
  'console.training': 'Above the practice account: calls that an agent practises.',
  'console.calls': 'What a call to practise is about; stands in a list.',
};

/** What a text is for, in English. */
export function aboutText(id: string): string {
  const [part, second, name = ''] = id.split('.');
  if (part === 'steps') return STEP_PARTS[name] ?? '';
  return ABOUT[id] ?? PARTS[`${part}.${second}`] ?? PARTS[partOf(id)] ?? '';
}
