import { adopted, type View } from './frame';

/**
 * A picture of what a frame shows, as a data URL (WebP). The markup is drawn as a vector picture,
 * first the page, then Signpost's own layer over it: no permission to capture the screen is needed.
 * @param own document of the frame
 * @param quality 0 to 1
 */
export async function rasterOf(own: Document, view: View, quality = 0.85): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = view.width;
  canvas.height = view.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no pictures.');
  for (const layer of layersOf(own)) context.drawImage(await imageOf(layer, view), 0, 0);
  return canvas.toDataURL('image/webp', quality);
}

interface Layer {
  css: string;
  markup: string;
  lang: string;
  dir: string;
}

function layersOf(own: Document): Layer[] {
  const { lang, dir } = own.documentElement;
  const page: Layer = { css: adopted(own), markup: markupOf(own.body), lang, dir };
  const host = own.querySelector('signpost-overlay, signpost-invite');
  const root = host?.shadowRoot;
  const part = root?.querySelector('.signpost, section');
  if (!host || !root || !part) return [page];
  // Markup that is parsed as XML has no shadow roots: an element of a class stands in for the host.
  const css = adopted(root).replaceAll(':host(', '.host:is(').replaceAll(':host', '.host');
  const stand = document.createElement('div');
  for (const { name, value } of host.attributes) {
    if (name !== 'popover') stand.setAttribute(name, value);
  }
  stand.className = 'host';
  const markup = markupOf(stand).replace(/<\/div>$/, () => `${markupOf(part)}</div>`);
  return [page, { css, markup, lang: stand.lang || lang, dir: stand.dir || dir }];
}

function markupOf(part: Element): string {
  return new XMLSerializer().serializeToString(part);
}

async function imageOf({ css, markup, lang, dir }: Layer, { width, height }: View) {
  const frame = `width:${width}px;height:${height}px;position:relative;overflow:hidden`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    '<foreignObject x="0" y="0" width="100%" height="100%">',
    `<div xmlns="http://www.w3.org/1999/xhtml" lang="${lang}" dir="${dir}" style="${frame}">`,
    `<style><![CDATA[${css}]]></style>${markup}</div></foreignObject></svg>`,
  ].join('');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
