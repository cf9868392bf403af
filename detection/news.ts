import { isAlive, isElement, isOwn, lineage } from './flat-tree';

/** The records that may change what is seen of a page: not those of Signpost's own elements. */
export function newsIn(records: readonly MutationRecord[]): MutationRecord[] {
  // A list that grows has one record for each of its items.
  const answers = new Map<Node, boolean>();
  return records.filter((record) => {
    const { target } = record;
    const seen = answers.get(target) ?? (!isAlive(target) || isSeen(target));
    answers.set(target, seen);
    return seen && !onlyOwn(record);
  });
}

/** False in Signpost's own elements, and in the head but for styles: a title that blinks is no news. */
function isSeen(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  if (element?.closest('head') && !element.closest('style,link')) return false;
  return ![...lineage(node as Element)].some((one) => isElement(one) && isOwn(one));
}

/** Signpost's element coming or going. */
function onlyOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((one) => isElement(one) && isOwn(one));
}
