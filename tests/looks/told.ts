import type { Page } from '@playwright/test';

interface Node {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** Roles whose words are their name; what is inside them adds nothing. */
const WHOLE = new Set(['button', 'heading', 'link', 'combobox', 'DisclosureTriangle']);

/**
 * What a screen reader has to tell of the element that matches, from Chromium's accessibility tree, as
 * it is read on from there: names, roles, descriptions and text in their order.
 */
export async function told(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const element = await page.locator(selector).elementHandle();
  await element?.evaluate((one) => one.setAttribute('data-told', ''));
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const node = findIn(root as Dom);
  if (!node) throw new Error(`nothing matches ${selector}`);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const all = new Map(
    (nodes as (Node & { backendDOMNodeId?: number })[]).map((one) => [one.nodeId, one]),
  );
  const start = [...all.values()].find((one) => one.backendDOMNodeId === node.backendNodeId);
  await element?.evaluate((one) => one.removeAttribute('data-told'));
  await session.detach();
  if (!start) throw new Error(`${selector} is in no accessibility tree`);
  return sentences(start, all)
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/ *\n */g, '\n');
}

interface Dom {
  backendNodeId: number;
  attributes?: string[];
  children?: Dom[];
  shadowRoots?: Dom[];
}

function findIn(node: Dom): Dom | null {
  if (node.attributes?.includes('data-told')) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findIn(child);
    if (found) return found;
  }
  return null;
}

function sentences(node: Node, all: ReadonlyMap<string, Node>): string[] {
  const role = node.role?.value ?? '';
  const name = node.name?.value.trim() ?? '';
  const inner = WHOLE.has(role)
    ? []
    : (node.childIds ?? []).flatMap((id) => {
        const child = all.get(id);
        return child ? sentences(child, all) : [];
      });
  if (node.ignored) return inner;
  if (role === 'StaticText') return name ? [/[\p{L}\p{N}]$/u.test(name) ? `${name}.` : name] : [];
  if (role === 'InlineTextBox' || role === 'ListMarker') return [];
  if (role === 'listitem') return [`– ${inner.join(' ')}`];
  const about = node.description?.value.trim();
  const open = node.properties?.find((one) => one.name === 'expanded')?.value.value;
  const state = open === undefined ? '' : open ? ', open' : ', closed';
  const kind = `${role.charAt(0).toUpperCase()}${role.slice(1)}`;
  if (role === 'dialog') return [`Dialog “${name}”: ${about}\n`, ...inner];
  if (WHOLE.has(role)) return [`${kind} “${name}”${state}${about ? `: ${about}` : ''}.`];
  return inner;
}
