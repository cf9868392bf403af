import type { ReportNode } from '../../../guide/report.ts';
import { nodesOf } from '../../../tests/corpus/reported/case.ts';

/** A control of a reported page, for a person to choose from. */
export interface ListedControl {
  /** Its place among all nodes. */
  number: number;
  ringed: boolean;
  /** One line: its words or their shape, what it is, where it stands. */
  line: string;
}

const TAGS = new Set(['a', 'button', 'summary']);
const ROLES = new Set(['button', 'link', 'menuitem', 'tab', 'treeitem', 'option']);
const INPUTS = new Set(['submit', 'button', 'reset']);

/** The controls of a page that are painted. */
export function controlsIn(page: ReportNode): ListedControl[] {
  return nodesOf(page).flatMap((node, number) => {
    if (!node.box || !isControl(node)) return [];
    const [left, top] = node.box;
    const role = node.attributes?.role ?? node.attributes?.type;
    const what = role ? `${node.tag}, ${role}` : node.tag;
    const line = `${wordsIn(node) || '(no words)'}  <${what}> at ${left}, ${top}`;
    return [{ number, ringed: node.ringed === true, line }];
  });
}

function isControl({ tag, attributes = {} }: ReportNode): boolean {
  if (TAGS.has(tag) || ROLES.has(attributes.role ?? '')) return true;
  return tag === 'input' ? INPUTS.has(attributes.type ?? '') : attributes.tabindex === '0';
}

/** All words in a node, as the report has them. */
export function wordsIn(node: ReportNode): string {
  const own = [...(node.texts ?? []), ...Object.values(node.names ?? {})].map(({ text }) => text);
  return [...own, ...(node.children ?? []).map(wordsIn)].filter(Boolean).join(' ').slice(0, 80);
}
