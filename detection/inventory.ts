import type { Lesson } from '../guide/lessons';
import { LOADING_HOOKS, SIGN_IN_FORM } from '../site/clues';
import { insideOf, isAlive, isElement, isOwn, isText, type Root } from './flat-tree';
import { type Known, knownOf } from './known';
import { speak, type Vocabulary } from './labels';

/** Elements that a reading asks for, by what they are. */
const SORTS = {
  /** Controls by tag or role. */
  native: 'a,button,summary,[role=button],[role=link],[role=menuitem],[role=tab]',
  /** What may have a name that is not its text. */
  named:
    '[aria-label],[aria-labelledby],[title],input[type=submit],input[type=button],input[type=image],img[alt]',
  loading: LOADING_HOOKS,
  signIn: SIGN_IN_FORM,
  headings: 'h1,h2,h3,h4,h5,h6,[role=heading],legend',
  dialogs: 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]',
  messages: '[role=alert],[role=status],[class*=message-bar]',
  landmarks: 'main,[role=main],nav,[role=navigation],aside',
} as const;

export type Sort = keyof typeof SORTS;

const ALL = Object.entries(SORTS) as [Sort, string][];
const ANY = Object.values(SORTS).join(',');
/** Elements of a tree that is forgotten one by one when it leaves the page. */
const SMALL_TREE = 200;
/** Elements of no sort while they have no attributes. */
const BARE = /^(?:DIV|SPAN|P|LI|UL|OL|TR|T[DHR]|TBODY|B|I|EM|STRONG|BR)$/;
const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * What of a page may be of interest, kept up to date by the records of a mutation observer: looking
 * over 50,000 elements again for every change would cost more than the page itself.
 */
export class Inventory {
  /** Texts that are a label, say a phrase or name a subscription. */
  readonly texts = new Map<Text, Known>();
  /** The document, its open shadow roots and its same-origin frames. */
  roots: Root[] = [];
  readonly #sorts = new Map<Sort, Set<Element>>(ALL.map(([sort]) => [sort, new Set()]));
  /** Elements that may get, or change, a tree of their own: custom elements and frames. */
  readonly #hosts = new Set<Element>();

  /** Languages that were met in the page's labels, besides those that it states. */
  readonly met = new Set<string>();
  #vocabulary: Vocabulary | undefined;

  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The languages in which the page is read (BCP 47), and the lessons: others mean going over it anew. */
  speak(languages: readonly string[], lessons: readonly Lesson[]): void {
    const before = this.#vocabulary;
    this.#vocabulary = speak(languages, lessons);
    if (this.#vocabulary !== before) this.rebuild();
  }

  /** Another page may have been read meanwhile. */
  #resume(): void {
    if (this.#vocabulary) speak(this.#vocabulary.languages, this.#vocabulary.lessons);
  }

  /** Forgets everything and looks over the whole page once. */
  rebuild(): void {
    this.#resume();
    this.texts.clear();
    this.#hosts.clear();
    for (const found of this.#sorts.values()) found.clear();
    this.roots = [];
    this.#addRoot(this.#document);
  }

  /** Elements of one sort that are in the page now. */
  of(sort: Sort): Element[] {
    return [...(this.#sorts.get(sort) ?? [])];
  }

  /** Brings in what has changed. */
  update(records: readonly MutationRecord[]): void {
    this.#resume();
    let lost = false;
    for (const record of records) {
      if (!isAlive(record.target)) lost = true;
      else if (record.type === 'characterData') this.#text(record.target as Text);
      else if (record.type === 'attributes') this.#classify(record.target as Element);
      else {
        for (const node of record.removedNodes) lost = !this.#removeTree(node) || lost;
        for (const node of record.addedNodes) this.#addTree(node);
      }
    }
    const open = this.roots.filter((root) => isThere(root, this.#document));
    if (lost || open.length < this.roots.length) this.#sweep(open);
    for (const host of this.#hosts) this.#open(host);
  }

  #sweep(open: Root[]): void {
    this.roots = open;
    const gone = (node: Node) => !isAlive(node) || !isThere(node.ownerDocument, this.#document);
    for (const text of this.texts.keys()) if (gone(text)) this.texts.delete(text);
    for (const found of [this.#hosts, ...this.#sorts.values()]) {
      for (const element of found) if (gone(element)) found.delete(element);
    }
  }

  #addRoot(root: Root): void {
    this.roots.push(root);
    const start = root.nodeType === 9 ? (root as Document).body : root;
    if (start) this.#addTree(start);
  }

  /** Takes in a tree. A `TreeWalker` without a filter is the fastest way over many nodes. */
  #addTree(start: Node): void {
    if (!start.isConnected) return;
    const walker = this.#walkerOver(start);
    for (let node: Node | null = start; node; ) {
      if (isElement(node) && isSkipped(node)) {
        node = after(walker, node);
        continue;
      }
      if (isText(node)) this.#text(node);
      else if (isElement(node)) {
        if (mayBeSorted(node)) this.#classify(node);
        this.#open(node);
      }
      node = walker.nextNode();
    }
  }

  /**
   * Forgets a small tree that left the page; what lay in shadow roots and frames of it goes with those.
   * False if that has to be looked for among all that is known: for large trees that costs less.
   */
  #removeTree(start: Node): boolean {
    try {
      // It may have come back.
      if (start.isConnected) return true;
      if (isElement(start) && start.getElementsByTagName('*')[SMALL_TREE]) return false;
      const walker = this.#walkerOver(start);
      for (let node: Node | null = start; node; node = walker.nextNode()) {
        if (isText(node)) this.texts.delete(node);
        else
          for (const found of [this.#hosts, ...this.#sorts.values()]) found.delete(node as Element);
      }
      return true;
    } catch {
      // It went on to a frame that is gone, and can't be looked into.
      return false;
    }
  }

  /** Goes over the elements and texts of a tree. */
  #walkerOver(start: Node): TreeWalker {
    return (start.ownerDocument ?? this.#document).createTreeWalker(start, 5);
  }

  #text(node: Text): void {
    const known = SKIP.has(node.parentNode?.nodeName ?? '') ? null : knownOf(node.nodeValue ?? '');
    if (known) this.texts.set(node, known);
    else this.texts.delete(node);
  }

  #classify(element: Element): void {
    if (isSkipped(element)) return;
    for (const [sort, selector] of ALL) {
      const found = this.#sorts.get(sort);
      if (element.matches(selector)) found?.add(element);
      else found?.delete(element);
    }
  }

  /** Goes into an element's own tree, if it has one that can be entered. */
  #open(element: Element): void {
    const isFrame = element.tagName === 'IFRAME';
    if (isFrame || element.tagName.includes('-')) this.#hosts.add(element);
    const inside = isFrame ? insideOf(element) : element.shadowRoot;
    if (!inside || this.roots.includes(inside)) return;
    if (isFrame && !(inside as Document).body) return;
    this.#addRoot(inside);
  }
}

/** False for most elements, quickly: without attributes the tag alone tells. */
function mayBeSorted(element: Element): boolean {
  return (element.hasAttributes() || !BARE.test(element.tagName)) && element.matches(ANY);
}

/** Signpost's own elements, and those whose text is not painted. */
function isSkipped(element: Element): boolean {
  return SKIP.has(element.tagName) || isOwn(element);
}

/** True while a root is part of what the window shows: a frame that went elsewhere has another document. */
function isThere(root: Root | null, document: Document): boolean {
  if (!root || root === document) return root !== null;
  try {
    if (root.nodeType !== 9) return root.isConnected && isThere(root.ownerDocument, document);
    const frame = (root as Document).defaultView?.frameElement;
    return frame?.isConnected === true && isThere(frame.ownerDocument, document);
  } catch {
    return false;
  }
}

/** The next node that is not inside `node`. */
function after(walker: TreeWalker, node: Node): Node | null {
  walker.currentNode = node;
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
