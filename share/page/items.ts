import type { CoveredItem, CoveredKind } from '../../console/share';

/** Something covered: the same words in several places are one thing, and shown or covered together. */
export interface Item {
  /** Tells nothing of what it is. */
  id: string;
  kind: CoveredKind;
}

/** Names what is covered, and knows what is shown by exception. All of it lives in the page alone. */
export class Items {
  private readonly known = new Map<string, Item>();
  private readonly elements = new WeakMap<Element, Item>();
  private readonly exceptions = new Set<string>();
  private last = 0;

  ofText(kind: CoveredKind, text: string): Item {
    // The words decide, whatever they were taken for in another place.
    const key = text.replace(/\s+/g, ' ').trim();
    let item = this.known.get(key);
    if (!item) {
      item = this.make(kind);
      this.known.set(key, item);
    }
    return item;
  }

  ofElement(kind: CoveredKind, element: Element): Item {
    let item = this.elements.get(element);
    if (!item) {
      item = this.make(kind);
      this.elements.set(element, item);
    }
    return item;
  }

  isShown({ id }: Item): boolean {
    return this.exceptions.has(id);
  }

  show(id: string, shown: boolean): void {
    if (shown) this.exceptions.add(id);
    else this.exceptions.delete(id);
  }

  /** Another page: everything is covered again. */
  coverAll(): void {
    this.exceptions.clear();
  }

  /** As the console is told of it. */
  told(item: Item): CoveredItem {
    return { id: item.id, kind: item.kind, shown: this.isShown(item) };
  }

  private make(kind: CoveredKind): Item {
    this.last += 1;
    return { id: String(this.last), kind };
  }
}
