import type { NoteWays } from '../../components/console/model';
import { saveFile } from '../popup/report';

/** How a case note leaves the console; nothing of it goes over any network. */
export const noteWays: NoteWays = {
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  save: (page, name) => saveFile(name, page, 'text/html'),
  print(page) {
    const frame = document.createElement('iframe');
    frame.className = 'unseen';
    frame.title = 'Signpost';
    frame.srcdoc = page;
    frame.onload = () => {
      dress(frame);
      frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
      frame.contentWindow?.print();
    };
    document.body.append(frame);
  },
};

/** The policy of the extension's pages holds in the frame and allows no style in a page: it is adopted. */
function dress({ contentDocument, contentWindow }: HTMLIFrameElement): void {
  const style = contentDocument?.querySelector('style')?.textContent;
  const view = contentWindow as (Window & typeof globalThis) | null;
  if (!contentDocument || !view || !style) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  contentDocument.adoptedStyleSheets = [sheet];
}
