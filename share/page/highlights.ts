import { HIGHLIGHT } from './style';

/** A part of a text node. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/**
 * The covered text of all documents of a page, as custom highlights (CSS Custom Highlight API 1): they
 * move with the layout by themselves. Static ranges: live ones would be counted along with every
 * change of the page, and each change is looked at before it is painted anyway.
 */
export class Highlights {
  private readonly made = new Map<Document, Highlight>();

  /** Covers parts of text nodes; the answer takes the covers off again. */
  add(stretches: readonly Stretch[]): StaticRange[] {
    return stretches.flatMap(({ node, start, end }) => {
      const document = node.ownerDocument;
      const view = document.defaultView as (Window & typeof globalThis) | null;
      const highlight = view && this.of(document, view);
      if (!view || !highlight) return [];
      const range = new view.StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      });
      highlight.add(range);
      return [range];
    });
  }

  remove(ranges: readonly StaticRange[]): void {
    for (const range of ranges) {
      for (const highlight of this.made.values()) if (highlight.delete(range)) break;
    }
  }

  /** Takes every cover off. */
  clear(): void {
    for (const [document, highlight] of this.made) {
      highlight.clear();
      document.defaultView?.CSS?.highlights.delete(HIGHLIGHT);
    }
    this.made.clear();
  }

  private of(document: Document, view: Window & typeof globalThis): Highlight {
    const { highlights } = view.CSS;
    const known = this.made.get(document);
    if (known && highlights.get(HIGHLIGHT) === known) return known;
    const highlight = known ?? new view.Highlight();
    highlight.priority = 2 ** 20;
    highlights.set(HIGHLIGHT, highlight);
    this.made.set(document, highlight);
    return highlight;
  }
}
