import { HIGHLIGHT } from './style';

/** A part of a text node. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** What one document has for its covers. */
interface Place {
  highlight: Highlight;
  registry: HighlightRegistry;
  view: Window & typeof globalThis;
}

/**
 * The covered text of all documents of a page, as custom highlights (CSS Custom Highlight API 1): they
 * move with the layout by themselves. Static ranges: live ones would be counted along with every
 * change of the page, and each change is looked at before it is painted anyway.
 */
export class Highlights {
  private readonly places = new Map<Document, Place>();

  /** Covers parts of text nodes; the answer takes the covers off again. */
  add(stretches: readonly Stretch[]): StaticRange[] {
    return stretches.flatMap(({ node, start, end }) => {
      const place = this.placeOf(node.ownerDocument);
      if (!place) return [];
      const range = new place.view.StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      place.highlight.add(range);
      return [range];
    });
  }

  remove(ranges: readonly StaticRange[]): void {
    for (const range of ranges) {
      for (const { highlight } of this.places.values()) if (highlight.delete(range)) break;
    }
  }

  /** Takes every cover off. */
  clear(): void {
    for (const { highlight, registry } of this.places.values()) {
      highlight.clear();
      registry.delete(HIGHLIGHT);
    }
    this.places.clear();
  }

  /** Sees to it that every document still has its covers registered: a page may have cleared them. */
  look(): void {
    for (const [document, { highlight, registry }] of this.places) {
      if (!document.defaultView) this.places.delete(document);
      else if (registry.get(HIGHLIGHT) !== highlight) registry.set(HIGHLIGHT, highlight);
    }
  }

  private placeOf(document: Document): Place | null {
    const known = this.places.get(document);
    if (known) return known;
    const view = document.defaultView as (Window & typeof globalThis) | null;
    const registry = view && registryOf(view);
    if (!view || !registry) return null;
    const highlight = new view.Highlight();
    highlight.priority = 2 ** 20;
    registry.set(HIGHLIGHT, highlight);
    const place = { highlight, registry, view };
    this.places.set(document, place);
    return place;
  }
}

/**
 * The registry of one window, by the getter of that window's own: asked for as a plain property by code
 * that has often asked another window, Firefox 153 gives a content script that other one's.
 */
function registryOf(view: Window & typeof globalThis): HighlightRegistry | undefined {
  const { get } = Object.getOwnPropertyDescriptor(view.CSS, 'highlights') ?? {};
  return get ? (get.call(view.CSS) as HighlightRegistry) : view.CSS.highlights;
}
