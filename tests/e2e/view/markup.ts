import type { Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { truthOf } from './truth.ts';

/**
 * The whole page as text: every node and attribute, open shadow roots and same-site frames included,
 * Signpost's own elements aside; once all of it is there.
 */
export async function pageText(tab: Tab): Promise<string> {
  let before: string | null = null;
  return until('the page to stand still', async () => {
    const now = await read(tab);
    // The truth is that of the page alone: a frame in it may still be to be drawn.
    const drawn = !now.includes('<div id="practice"></div>');
    const still = now === before && drawn && (await truthOf(tab))?.settled;
    before = now;
    return still && now;
  });
}

function read(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const text = (page: Document): string => {
      const roots: ShadowRoot[] = [];
      const frames: string[] = [];
      const visit = (root: Document | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.localName.startsWith('signpost-')) continue;
          if (element.localName === 'iframe') {
            const inner = (element as HTMLIFrameElement).contentDocument;
            if (inner) frames.push(text(inner));
          }
          if (!element.shadowRoot) continue;
          roots.push(element.shadowRoot);
          visit(element.shadowRoot);
        }
      };
      visit(page);
      const root = page.documentElement;
      const tag = (root.cloneNode(false) as Element).outerHTML;
      const own = /<(signpost-[a-z]+)[^>]*>.*?<\/\1>/gs;
      return [tag, root.getHTML({ shadowRoots: roots }).replace(own, ''), ...frames].join('\n');
    };
    return text(document);
  }, null);
}
