import { UNKNOWN, type Verdict } from '../guide/availability';
import type { Area, Candidate, Memory, Reading, Target } from '../guide/reading';
import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';
import { areaOf } from '../site/addresses';
import { type Context, contextOf } from './context';
import type { Finding } from './finding';
import { nextFrom } from './findings/way';
import type { Root } from './flat-tree';
import { Inventory } from './inventory';
import { judgePage } from './judge';
import { pageIn } from './languages';
import { fold, quoted } from './normal';
import type { Control } from './page';
import { taught } from './taught';

/** A reading, with the elements of its targets in the same order. */
export interface Look {
  reading: Reading;
  elements: Element[];
  /** The best candidates with their elements, the likeliest first. */
  considered: { element: Element; candidate: Candidate }[];
  /** The document, its open shadow roots and same-origin frames, as they were met. */
  roots: Root[];
  /** Languages (BCP 47) whose words are wanted before the page can be read. */
  wants: readonly string[];
  /** Changes when anything known on the page has come or gone; says nothing by itself. */
  mark: string;
}

/**
 * Looks at the page once and tells which step it supports. Changes nothing, asks nothing of anybody.
 * @param address of the page; the practice account passes one of its own
 * @param inventory what is known of the page from earlier looks; made anew where it is not given
 * @param quiet true once the page has been still for a while: only then is an absence believed
 */
export function read(
  document: Document,
  address: string,
  memory: Memory,
  quiet: boolean,
  inventory = new Inventory(document),
): Look {
  const area = areaOf(address);
  if (area === 'identity' || area === 'outside') return look(document, area, { settled: quiet });
  const { page, languages, wants } = pageIn(document, address, memory, inventory);
  if (wants.length > 0) return { ...look(document, area, { settled: false }), wants };
  const context = contextOf(page, address, area, memory, quiet);
  const off = offTheWay(area);
  if (off) return look(document, area, { situation: off, step: nextFrom(context), settled: quiet });
  const finding = unlessWrong(uncovered(context, judgePage(context)), memory);
  const seen = look(document, area, { ...finding, settled: context.settled });
  return {
    ...seen,
    reading: { ...seen.reading, languages },
    roots: page.inventory.roots,
    mark: `${page.controls.length} ${page.controls.filter((one) => one.shows).length} ${page.words.length}`,
  };
}

/** Parts of the site where nothing is ever ringed; null where the page has to be read. */
function offTheWay(area: Area): SituationId | null {
  return area === 'account' ? null : (area as Exclude<Area, 'account' | 'identity' | 'outside'>);
}

/** Takes the ring off what lies under a cookie, survey or chat layer now: a press would miss it. */
function uncovered(context: Context, finding: Finding): Finding {
  const { controls } = finding;
  if (!controls?.length) return finding;
  const layers = controls.map((one) => coverOf(context, one));
  if (layers.some((layer) => layer === null)) return finding;
  const loading = context.page.loading();
  return {
    ...finding,
    controls: [],
    situation: loading ? 'loading' : 'layer-open',
    quote: fold(layers[0]?.textContent ?? '').slice(0, 80),
  };
}

/** Whatever the judges say: what the person said is wrong is not ringed again. */
function unlessWrong(finding: Finding, { lessons = [] }: Memory): Finding {
  const { controls = [], step, keys } = finding;
  if (!step || controls.length === 0 || lessons.length === 0) return finding;
  const kept = controls.filter((one) => taught(step, one, lessons) !== 'wrong');
  if (kept.length === controls.length) return finding;
  return {
    ...finding,
    controls: kept,
    keys: keys?.filter((_, i) => kept.includes(controls[i] as Control)),
  };
}

/** What covers a control, if it is a layer of its own; a header that sticks to the edge scrolls away. */
function coverOf(context: Context, { element, place }: Control): Element | null {
  const layer = context.page.sight.cover(element);
  if (!layer) return null;
  const header = /^(?:HEADER|NAV)$/.test(layer.tagName) || layer.getAttribute('role') === 'banner';
  return header && !place.banner ? null : layer;
}

function look(document: Document, area: Area, finding: Finding & { settled: boolean }): Look {
  const controls = finding.controls ?? [];
  const step = finding.step ?? null;
  const considered = best(finding);
  const targets: Target[] = controls.map((control, i) => ({
    step: step as StepId,
    label: quoted(control.label).slice(0, 120),
    subscription: finding.keys?.[i] ?? null,
  }));
  return {
    reading: {
      area,
      language: document.documentElement?.lang ?? '',
      step,
      targets,
      situation: finding.situation ?? null,
      situationQuote: finding.quote || null,
      availability: finding.availability ?? verdictOf(finding.settled),
      subscriptions: finding.subscriptions ?? null,
      about: finding.about ?? null,
      settled: finding.settled,
      candidates: considered.map(({ candidate }) => candidate),
      languages: [],
    },
    elements: controls.map((one) => one.element),
    considered,
    roots: [document],
    wants: [],
    mark: '',
  };
}

function verdictOf(settled: boolean): Verdict {
  return settled ? UNKNOWN : { value: 'unknown', evidence: [{ code: 'page-still-loading' }] };
}

/** At most eight candidates, the likeliest first; those ruled out come last. */
function best(finding: Finding): Look['considered'] {
  return (finding.judged ?? [])
    .map((one) => ({ element: one.control.element, candidate: one.plain() }))
    .sort(
      ({ candidate: a }, { candidate: b }) =>
        Number(a.veto !== null) - Number(b.veto !== null) || b.score - a.score,
    )
    .slice(0, 8);
}
