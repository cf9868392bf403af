import theme from '../theme.css?inline';
import style from './overlay.css?inline';

/** The overlay's element and the fixed places inside its open shadow root. */
export interface Parts {
  host: HTMLElement;
  root: ShadowRoot;
  /** Carries language and direction; compensates a zoom of the page. */
  layer: HTMLElement;
  rings: HTMLElement;
  marker: HTMLElement;
  /** Holds the bubble and is what gets moved. */
  place: HTMLElement;
  /** Polite live region, in the page from the start and empty. */
  status: HTMLElement;
}

/** @param more style beside the overlay's own */
export function createParts(doc: Document, more = ''): Parts {
  const host = doc.createElement('signpost-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const layer = doc.createElement('div');
  layer.className = 'signpost';
  const part = (name: string) => {
    const node = doc.createElement('div');
    node.className = name;
    layer.append(node);
    return node;
  };
  const rings = part('rings');
  const marker = part('marker');
  const place = part('place');
  const status = part('unseen');
  marker.hidden = true;
  marker.setAttribute('aria-hidden', 'true');
  status.setAttribute('role', 'status');
  root.append(layer);
  dress(root, doc, theme + style + more);
  return { host, root, layer, rings, marker, place, status };
}

/**
 * Adopted, so that no policy about style elements is in the way (the extension's own pages allow
 * none). Where a browser keeps an isolated world from adopting sheets, an element does.
 */
function dress(root: ShadowRoot, doc: Document, css: string): void {
  try {
    // A sheet can be adopted in the document only whose window made it.
    const sheet = new (doc.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const sheet = doc.createElement('style');
    sheet.textContent = css;
    root.append(sheet);
  }
}

/** Makes the host's attributes exactly these; tells whether somebody else had changed them. */
export function setAttributes(host: HTMLElement, wanted: Record<string, string>): boolean {
  let changed = false;
  for (const { name } of [...host.attributes]) {
    if (name in wanted) continue;
    host.removeAttribute(name);
    changed = true;
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (host.getAttribute(name) === value) continue;
    host.setAttribute(name, value);
    changed = true;
  }
  return changed;
}

/** A zoomed page zooms the overlay as well, and with it every coordinate: take that back. */
export function unzoom({ host, layer }: Parts): void {
  const zoom = host.getBoundingClientRect().width / host.offsetWidth || 1;
  const wanted = Math.abs(zoom - 1) < 0.001 ? '' : String(1 / zoom);
  if (layer.style.zoom !== wanted) layer.style.zoom = wanted;
}
