import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { FileError, lineAt } from './exchange';

/** A JSON file whose places are known. */
export interface JsonFile {
  /** Without a byte order mark. */
  content: string;
  root: Node;
  /** Refuses the file because of what stands at an offset. @throws FileError */
  fail(offset: number, reason: string): never;
}

/** @throws FileError with the line where the file is damaged, or if it holds no object */
export function openJson(file: string, json: string): JsonFile {
  const content = json.replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const root = parseTree(content, errors);
  const fail = (offset: number, reason: string): never => {
    throw new FileError(file, lineAt(content, offset), reason);
  };
  const [first] = errors;
  if (first) fail(first.offset, `is damaged: ${plain(printParseErrorCode(first.error))}.`);
  if (root?.type !== 'object') return fail(0, 'holds no JSON object.');
  return { content, root, fail };
}

/** "CommaExpected" in words. */
function plain(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
