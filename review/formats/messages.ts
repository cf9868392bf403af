import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Verdict } from '../records';
import { type Exchange, lineAt, type OutExchange, type OutUnit, type Unit } from './exchange';
import { openJson } from './json';
import { verdictFrom } from './verdict-json';

/** The message that tells the language of the file. */
const LANGUAGE = 'signpost_language';

/**
 * Chrome's messages.json of one language. What the format has no place for (the English text, the
 * verdicts) stands under `signpost`, which browsers pass over.
 * @see https://developer.chrome.com/docs/extensions/reference/api/i18n
 */
export function writeMessages({ language, units }: OutExchange): string {
  const messages = Object.fromEntries([
    [LANGUAGE, { message: language, description: 'BCP 47 tag of this file. Leave as it is.' }],
    ...units.map((unit) => [keyOf(unit.id), messageOf(unit)]),
  ]);
  return `${JSON.stringify(messages, null, 2)}\n`;
}

function messageOf({ id, source, text, about, danger, verdicts }: OutUnit): object {
  const names = [...new Set([...source.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))];
  const placeholders = names.map((name, index) => [
    name,
    { content: `$${index + 1}`, example: name },
  ]);
  return {
    message: text
      .replaceAll('$', '$$$$')
      .replace(PLACEHOLDER, (_, name: string) => `$${name.toUpperCase()}$`),
    description: `English: ${source} ${about}${danger ? ' Danger class.' : ''}`,
    ...(names.length > 0 && { placeholders: Object.fromEntries(placeholders) }),
    signpost: { id, source, verdicts },
  };
}

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** "steps.sign-in.do" as a message may be called: letters, digits and "_". */
function keyOf(id: string): string {
  return id.replaceAll('.', '__').replaceAll('-', '_');
}

/**
 * Reads a messages.json that the desk has written.
 * @param ids of all texts: a message that has lost its `signpost` part is known by its key
 * @throws FileError where the file is damaged or none of ours
 */
export function readMessages(file: string, json: string, ids: readonly string[]): Exchange {
  const { content, root, fail } = openJson(file, json);
  const told = findNodeAtLocation(root, [LANGUAGE, 'message'])?.value as unknown;
  if (typeof told !== 'string')
    return fail(0, `is not of Signpost's texts: it has no "${LANGUAGE}".`);
  const byKey = new Map(ids.map((id) => [keyOf(id), id]));
  const seen = new Map<string, number>();
  const units = (root.children ?? []).flatMap((property): Unit[] => {
    const [name, value] = property.children ?? [];
    const key = String(name?.value);
    if (key === LANGUAGE || !value) return [];
    const line = lineAt(content, property.offset);
    const before = seen.get(key);
    if (before !== undefined) fail(property.offset, `"${key}" stood in line ${before} already.`);
    seen.set(key, line);
    const message = stringAt(value, ['message']);
    if (message === undefined) return fail(property.offset, `"${key}" has no message.`);
    const id = stringAt(value, ['signpost', 'id']) ?? byKey.get(key) ?? key;
    const source = stringAt(value, ['signpost', 'source']) ?? '';
    const verdicts = verdictsOf(value, told, id).map(
      (verdict) => verdict ?? fail(property.offset, `a verdict on "${id}" is damaged.`),
    );
    return [{ id, line, source, text: textOf(message), verdicts }];
  });
  return { language: told, units };
}

function stringAt(node: Node, path: string[]): string | undefined {
  const value = findNodeAtLocation(node, path)?.value as unknown;
  return typeof value === 'string' ? value : undefined;
}

/** null in the place of one that cannot be read. */
function verdictsOf(node: Node, language: string, id: string): (Verdict | null)[] {
  const list = findNodeAtLocation(node, ['signpost', 'verdicts']);
  return (list?.children ?? []).map((one) => {
    const properties = (one.children ?? []).map(({ children }) => [
      children?.[0]?.value,
      children?.[1]?.value,
    ]);
    return verdictFrom({ ...Object.fromEntries(properties), language, id });
  });
}

/** "$$" is a dollar, "$LABEL$" a placeholder. */
function textOf(message: string): string {
  return message.replace(/\$\$|\$([A-Za-z0-9_@]+)\$/g, (_, name?: string) =>
    name ? `{${name.toLowerCase()}}` : '$',
  );
}
