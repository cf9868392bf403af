import { COVERED_KINDS, type CoveredItem } from '../console/share';

/** What the covers of a page and the veil before them ask of the background. */
export type ShareRequest =
  /** A page begins under a veil: is anything to be covered in this tab? Answer: boolean. */
  | { type: 'veiled' }
  /** What is covered now. */
  | { type: 'covered'; items: CoveredItem[]; unsure: boolean }
  /** The page speaks languages (BCP 47) whose words are not there yet. */
  | { type: 'share-words'; languages: string[] };

/** What the background tells the covers of a page. */
export type ShareNotice =
  | { type: 'uncover' }
  | { type: 'reveal'; item: string; shown: boolean }
  /** More words have been loaded. */
  | { type: 'share-words' };

/** More items than this come from no page of ours. */
const MOST = 1000;

/** True for a request as our own scripts make it. */
export function isShareRequest(message: unknown, tags: readonly string[]): message is ShareRequest {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'veiled':
      return true;
    case 'covered':
      return (
        typeof message.unsure === 'boolean' &&
        Array.isArray(message.items) &&
        message.items.length <= MOST &&
        message.items.every(isItem)
      );
    case 'share-words':
      return (
        Array.isArray(message.languages) && message.languages.every((tag) => tags.includes(tag))
      );
    default:
      return false;
  }
}

export function isShareNotice(message: unknown): message is ShareNotice {
  if (!isRecord(message)) return false;
  return ['uncover', 'reveal', 'share-words'].includes(String(message.type));
}

function isItem(item: unknown): item is CoveredItem {
  return (
    isRecord(item) &&
    typeof item.id === 'string' &&
    typeof item.shown === 'boolean' &&
    COVERED_KINDS.some((kind) => kind === item.kind)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
