import type { OverlayModel } from './model';
import { sightOf } from './rings';

/** Brings each target into view the first time that it is one on this page, and never again. */
export function bringer(doc: Document) {
  const brought = new Set<string>();
  return ({ step, targets }: OverlayModel) => {
    const sights = targets.map(({ element }) => sightOf(element, doc));
    const [first] = targets;
    if (!first) return;
    const page = doc.location?.href.split('#', 1)[0];
    const key = [page, step, first.label, first.subscription].join('\n');
    if (brought.has(key)) return;
    brought.add(key);
    if (sights.some(({ inSight }) => inSight)) return;
    first.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  };
}
