import { isAlive, isElement, isOwn, lineage } from './flat-tree';

/** The records that may change what is seen of a page: not those of Signpost's own elements. */
export function newsIn(records: readonly MutationRecord[]): MutationRecord[] {
  // A list that grows has one record for each of its items.
  const seen = new Map<Node, boolean>();
  return records.filter((record) => {
    const { target } = record;
    if (!seen.has(target)) seen.set(target, !isAlive(target) || isSeen(target));
    return seen.get(target) && !onlyOwn(record);
  });
}

function isSeen(target: Node): boolean {
  return (
    !isUnseen(target) &&
    ![...lineage(target as Element)].some((one) => isElement(one) && isOwn(one))
  );
}

/** In the head only styles can change what is seen: a title that blinks is no news. */
function isUnseen(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return element?.closest('head') != null && !element.closest('style,link');
}

/** Signpost's element coming or going. */
function onlyOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((one) => isElement(one) && isOwn(one));
}
