import { type Child, h } from '../../../practice/dom';
import { act, box } from './control';
import type { Paper } from './site';

/** Styles of the litter; a site's own may come after it. */
export const LITTER = `
.cookies { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; padding: 8px 20px; background: #efefef; font-size: 14px; } .chat { position: fixed; inset-inline-end: 10px; bottom: 72px; z-index: 25; font-size: 13px; border-radius: 18px; } .ground { border-top: 1px solid #ddd; margin-top: 40px; padding: 12px 24px 80px; font-size: 14px; } .ground a { margin-inline-end: 16px; }
`;

/** What lies about on every page: cookies, a chat, e-mail news at the foot, windows that wait unseen. */
export function litter(paper: Paper): { above: Child; below: Child } {
  const { words, beside, maybe } = paper;
  const cookies = h(
    'div',
    { class: 'cookies', role: maybe('cookies-region', 0.5) ? 'region' : null },
    words.traps.cookies,
    act(paper, 'button', words.traps.accept),
    act(paper, 'button', beside.cookie.reject),
  );
  const chat = act(paper, 'button', beside.chat.title, { class: 'chat' });
  const ground = h(
    'footer',
    { class: 'ground' },
    h('p', {}, words.traps.newsletter),
    act(paper, 'a', words.traps.newsletterManage, {}, { key: 'news' }),
    act(paper, 'a', beside.frame.privacy),
    act(paper, 'a', beside.frame.terms),
  );
  const waiting = h(
    'div',
    { role: 'dialog', 'aria-label': words.traps.dialogTitle, hidden: true },
    act(paper, 'button', words.traps.save, {}, { key: 'waiting-save' }),
    act(paper, 'button', words.traps.dismiss, {}, { key: 'waiting-off' }),
  );
  return {
    above: maybe('cookies', 0.2) && cookies,
    below: [
      maybe('ground', 0.4) && ground,
      maybe('chat', 0.25) && box('', chat),
      maybe('waiting', 0.3) && waiting,
    ],
  };
}
