import type { Memory } from '../../guide/reading';
import type { Report, ReportNode, ReportText } from '../../guide/report';
import { flatChildren, insideOf, isElement, isOwn, isText } from '../flat-tree';
import { knownOf } from '../known';
import { labelsOf } from '../labels';
import { quoted } from '../normal';
import { read } from '../read';
import { Sight } from '../sight';
import { attributesOf, familyOf, hooksOf, REFERENCES, tagOf } from './attributes';
import { lookOf } from './look';
import { shapeOf } from './shape';

/** Elements of one report at most; what comes after is counted only. */
const MOST = 6000;
const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META']);
const NAMES = ['aria-label', 'title', 'alt'];

/**
 * Describes the page as it is built: tags, roles, sizes and the words of the site's own controls. All
 * other text is told by its shape, attributes by a short list, addresses by their family, so that
 * nothing that a person wrote or owns is in it.
 * @param memory what the walkthrough knows; it is used to read the page and not told
 * @param version of the extension
 */
export function makeReport(
  document: Document,
  address: string,
  memory: Memory,
  version: string,
): Report {
  // What the person taught may be in words of their own.
  const { reading, elements } = read(document, address, { ...memory, lessons: [] }, true);
  const writer = new Writer(document, new Set(elements));
  const page = writer.node(document.body);
  return {
    format: 'signpost-report',
    version: 1,
    made: new Date().toISOString().slice(0, 10),
    signpost: version,
    area: reading.area,
    address: familyOf(address),
    language: /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(reading.language) ? reading.language : '',
    window: [document.defaultView?.innerWidth ?? 0, document.defaultView?.innerHeight ?? 0],
    step: reading.step,
    situation: reading.situation,
    availability: reading.availability.value,
    cut: writer.cut,
    page,
  };
}

class Writer {
  cut = 0;
  #count = 0;
  readonly #numbers = new Map<Element, number>();
  readonly #sight: Sight;

  constructor(
    document: Document,
    readonly ringed: ReadonlySet<Element>,
  ) {
    this.#sight = new Sight(document);
  }

  node(element: Element): ReportNode {
    this.#count += 1;
    const { left, top, right, bottom } = this.#sight.box(element);
    const size: [number, number] = [Math.round(right - left), Math.round(bottom - top)];
    const seen = size[0] > 0 && size[1] > 0 && this.#sight.shows(element);
    const texts: ReportText[] = [];
    const children: ReportNode[] = [];
    if (element.localName !== 'svg') this.#inside(element, texts, children);
    const frame = element.localName === 'iframe';
    return lean({
      tag: tagOf(element),
      n: this.#isNamed(element) ? this.#numberOf(element) : undefined,
      attributes: attributesOf(element),
      hooks: hooksOf(element),
      refs: this.#refs(element),
      texts,
      names: namesOf(element),
      leadsTo: element.localName === 'a' ? leadsTo(element) : undefined,
      box: seen ? [Math.round(left), Math.round(top), ...size] : undefined,
      look: seen ? lookOf(element) : undefined,
      ringed: this.ringed.has(element) || undefined,
      inside: frame ? 'frame' : element.shadowRoot ? 'shadow' : undefined,
      children,
    });
  }

  #inside(element: Element, texts: ReportText[], children: ReportNode[]): void {
    const frame = element.localName === 'iframe' ? insideOf(element) : null;
    const start = frame ? (frame as Document).body : element;
    if (!start) return;
    for (const child of Array.from(flatChildren(start))) {
      if (isText(child)) {
        if (/\S/.test(child.nodeValue ?? '')) texts.push(textOf(child.nodeValue ?? ''));
      } else if (isElement(child) && !isSkipped(child)) {
        if (this.#count >= MOST) this.cut += 1 + child.querySelectorAll('*').length;
        else children.push(this.node(child));
      }
    }
  }

  #refs(element: Element): Record<string, number[]> {
    const root = element.getRootNode() as Document | ShadowRoot;
    const found: Record<string, number[]> = {};
    for (const name of REFERENCES) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
      const numbers = ids.flatMap((id) => {
        const other = root.getElementById?.(id.replace(/^#/, ''));
        return other ? [this.#numberOf(other)] : [];
      });
      if (numbers.length > 0) found[name] = numbers;
    }
    return found;
  }

  /** True if another element may refer to it. */
  #isNamed(element: Element): boolean {
    return element.id !== '';
  }

  #numberOf(element: Element): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    this.#numbers.set(element, this.#numbers.size + 1);
    return this.#numbers.size;
  }
}

/** The words of a control of the site as they are; of any other text its shape and what it says. */
function textOf(raw: string): ReportText {
  const known = knownOf(raw.trim());
  const words = quoted(raw);
  // "Service tag 4XK7Q03" and "… & subscriptions" have a label's key, and somebody's words.
  const keys = labelsOf(words);
  const whole = keys.size > 0 && !keys.has('subscriptionsPart') && !/\p{N}/u.test(words);
  return lean({
    text: whole ? words : shapeOf(raw),
    is: [...(known?.keys.keys() ?? [])],
    says: known?.phrases ?? [],
    product: known?.product ?? undefined,
  });
}

function namesOf(element: Element): Record<string, ReportText> {
  const button = element.matches('input[type=submit],input[type=button],input[type=reset]');
  const found: Record<string, ReportText> = {};
  for (const name of button ? [...NAMES, 'value'] : NAMES) {
    const value = element.getAttribute(name)?.trim();
    if (value) found[name] = textOf(value);
  }
  return found;
}

function leadsTo(element: Element): string | undefined {
  const href = element.getAttribute('href');
  if (href === null) return undefined;
  if (href.startsWith('#')) return '#';
  try {
    return familyOf((element as HTMLAnchorElement).href);
  } catch {
    return '…';
  }
}

function isSkipped(element: Element): boolean {
  return SKIP.has(element.tagName) || isOwn(element);
}

/** Less what says nothing. */
function lean<T extends object>(node: T): T {
  const kept = Object.entries(node).filter(
    ([, value]) =>
      value !== undefined && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0),
  );
  return Object.fromEntries(kept) as T;
}
