import { STEP_IDS, type StepId, stepNumber } from '../guide/steps';
import type { Text } from '../locales/text';

const PARTS: Readonly<Record<string, string>> = {
  invite: 'Invitation',
  notes: 'Notes about the cancellation',
  situations: 'Situations',
  availability: 'Can it be cancelled?',
  evidence: 'What was seen',
  overlay: 'Bubble',
  popup: 'Popup',
  faq: 'Questions',
  practice: 'Practice account',
  console: 'Agent’s console',
  extension: 'In the browser and in stores',
};

const KINDS: Readonly<Record<string, string>> = {
  name: 'Heading',
  do: 'What to do',
  look: 'What to look for',
  why: 'Why',
  title: 'Title',
  text: 'Text',
  q: 'Question',
  a: 'Answer',
};

/** The heading that a text stands under in lists. */
export function groupOf(id: string, english: Text): string {
  const [part = '', name = ''] = id.split('.');
  if (part !== 'steps') return PARTS[part] ?? part;
  const step = STEP_IDS.find((one) => one === name);
  return step ? `${stepNumber(step)} ${english.steps[step].name}` : name;
}

/** What a text is called under its heading. */
export function nameOf(id: string): string {
  const [part, name = '', kind = '', index] = id.split('.');
  if (part === 'steps') return index ? `Help ${Number(index) + 1}` : (KINDS[kind] ?? kind);
  const words = name.replaceAll('-', ' ');
  const first = words.slice(0, 1).toUpperCase() + words.slice(1);
  return kind ? `${first}: ${(KINDS[kind] ?? kind).replaceAll('-', ' ').toLowerCase()}` : first;
}

/** The steps before and after the one that a text belongs to; null where there is none. */
export function stepsAround(step: StepId): { before: StepId | null; after: StepId | null } {
  const at = STEP_IDS.indexOf(step);
  return { before: STEP_IDS[at - 1] ?? null, after: STEP_IDS[at + 1] ?? null };
}

/** What a text shares with those that are shown beside it: "steps.cancel", or its part. */
export function headOf(id: string, pictured: readonly string[]): string {
  const [part = '', name = ''] = id.split('.');
  return pictured.includes(part) ? `${part}.${name}` : part;
}
