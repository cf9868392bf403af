import type { Invitation } from '../../guide/messages';
import style from './style.css?inline';

/**
 * Puts the invitation into the page, in an element of its own, and nothing else.
 * @returns takes it out again
 */
export function showCard(
  invitation: Invitation,
  start: () => void,
  dismiss: () => void,
): () => void {
  const host = document.createElement('signpost-invite');
  host.lang = invitation.language;
  host.dir = invitation.dir;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  host.attachShadow({ mode: 'open' }).append(sheet, makeCard(invitation, start, dismiss));
  document.documentElement.append(host);
  return () => host.remove();
}

/** What the invitation says, without its style. */
export function makeCard(
  { text }: Invitation,
  start: () => void,
  dismiss: () => void,
): HTMLElement {
  const card = document.createElement('section');
  card.setAttribute('aria-label', 'Signpost');
  card.append(
    line('h2', text.title),
    line('p', text.body),
    button(text.start, 'start', start),
    button(text.dismiss, 'dismiss', dismiss),
    line('small', text.unofficial),
  );
  // The page's own shortcuts are not meant for keys that are pressed here.
  for (const type of ['keydown', 'keypress', 'keyup'])
    card.addEventListener(type, (event) => event.stopPropagation());
  return card;
}

function line(tag: 'h2' | 'p' | 'small', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

function button(words: string, action: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset.action = action;
  element.textContent = words;
  element.addEventListener('click', press);
  return element;
}
