import type { ReportNode } from '../../../guide/report';
import type { Wording } from '../words/wording';
import { type Corner, isControl, put } from './place';
import { wordsOf } from './words';

/** What a rebuilt page gives back. */
export interface Rebuilt {
  /** The element of each node, in the order of `nodesOf`. */
  elements: Element[];
  /** What has to be done once all stands: references, modal dialogs. */
  finish(): void;
}

/** Tags that can't be made as they are: what runs, what is loaded, what the browser draws itself. */
const PLAIN = new Set(['script', 'style', 'link', 'object', 'embed', 'video', 'audio', 'unknown']);

/**
 * Builds a reported page again in an empty document: the same tree, roles, hooks and places. Every
 * element stands where it stood, whatever styles the site has.
 */
export function rebuild(page: ReportNode, words: Wording): Rebuilt {
  const elements: Element[] = [];
  const numbers = new Map<number, Element>();
  const later: (() => void)[] = [];
  document.body.style.cssText = GRID;
  fillElement(document.body, page, windowCorner(), false);
  return { elements, finish: () => later.forEach((run) => void run()) };

  function fillElement(element: HTMLElement, node: ReportNode, at: Corner, control: boolean): void {
    elements.push(element);
    if (node.n !== undefined) {
      numbers.set(node.n, element);
      // Known before the references to it are written.
      if (!element.id) element.id = `n${node.n}`;
    }
    for (const [name, value] of Object.entries(node.attributes ?? {}))
      element.setAttribute(name, value);
    for (const hook of node.hooks ?? []) {
      if (hook.startsWith('ma__')) element.id = hook;
      else element.classList.add(hook);
    }
    if (node.leadsTo !== undefined) element.setAttribute('href', node.leadsTo);
    for (const [name, text] of Object.entries(node.names ?? {}))
      element.setAttribute(name, wordsOf(text, words));
    const here = element === document.body ? at : put(element, node, at, control);
    const home = homeOf(element, node);
    const inner = node.inside === 'frame' ? inFrame(here) : here;
    for (const text of node.texts ?? []) home.append(wordsOf(text, words));
    for (const child of node.children ?? []) {
      const made = document.createElement(tagOf(child));
      home.append(made);
      fillElement(made, child, inner, control || isControl(node));
    }
    later.push(() => settle(element, node, numbers));
  }
}

const GRID = 'margin:0;display:grid;grid-template:100% / 100%';

function windowCorner(): Corner {
  return { left: 0, top: 0, width: innerWidth, height: innerHeight, over: { left: 0, top: 0 } };
}

/** A frame's page begins at the frame's own corner. */
function inFrame(frame: Corner): Corner {
  return { ...frame, over: frame };
}

function homeOf(element: HTMLElement, { inside }: ReportNode): Node & ParentNode {
  if (inside === 'frame') {
    const body = (element as HTMLIFrameElement).contentDocument?.body;
    if (body) body.style.cssText = GRID;
    return body ?? element;
  }
  if (inside !== 'shadow') return element;
  try {
    return element.attachShadow({ mode: 'open' });
  } catch {
    // Not every element takes one; its parts are met in the light as well.
    return element;
  }
}

function tagOf({ tag }: ReportNode): string {
  if (tag === 'custom-element') return 'x-element';
  return PLAIN.has(tag) ? 'span' : tag;
}

function settle(
  element: HTMLElement,
  node: ReportNode,
  numbers: ReadonlyMap<number, Element>,
): void {
  for (const [name, all] of Object.entries(node.refs ?? {})) {
    const ids = all.flatMap((number) => numbers.get(number)?.id ?? []);
    const value = name === 'data-trigger' ? `#${ids[0] ?? ''}` : ids.join(' ');
    element.setAttribute(name, value);
  }
  if (element instanceof HTMLDialogElement && element.open) {
    element.open = false;
    element.showModal();
  }
}
