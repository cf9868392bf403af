import type { DeskActs, DeskModel } from '../../components/review/model';
import { type KeyAct, keyAct } from '../../review/keys';

/** Where keys are words, or have another meaning. */
const WRITING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Hears the keys of a window: that of the desk, and those of its pictures. */
export function hearKeys(view: Window, model: () => DeskModel, act: DeskActs): void {
  view.addEventListener('keydown', (event) => {
    const { target } = event;
    const element = target as Partial<Element> | null;
    if (event.isComposing || event.defaultPrevented || element?.matches?.(WRITING)) return;
    const now = model();
    if (now.dialog === 'keys') return;
    const arrow = event.key.startsWith('Arrow');
    // A picture, or a part of the page that scrolls, needs its arrows.
    if (arrow && !element?.closest?.('.entries')) return;
    const wanted = keyAct(event, now.singleKeys);
    if (!wanted) return;
    event.preventDefault();
    ACTS[wanted](act, now);
  });
}

const ACTS: Readonly<Record<KeyAct, (act: DeskActs, model: DeskModel) => void>> = {
  next: (act) => act.next(1),
  previous: (act) => act.next(-1),
  first: (act) => act.next(-Infinity),
  last: (act) => act.next(Infinity),
  'next-language': (act) => act.nextLanguage(1),
  'previous-language': (act) => act.nextLanguage(-1),
  approve: (act) => act.approve(),
  'needs-work': (act) => act.dialog('needs-work'),
  edit: (act, { current, unfinished }) =>
    act.write(unfinished.get(current?.id ?? '') ?? current?.text ?? ''),
  undo: (act) => act.undo(),
  redo: (act) => act.redo(),
  width: (act, { look }) => act.look({ width: look.width === 'wide' ? 'narrow' : 'wide' }),
  scheme: (act, { look }) => act.look({ scheme: look.scheme === 'light' ? 'dark' : 'light' }),
  'text-size': (act, { look }) => act.look({ text: look.text === 1 ? 2 : 1 }),
  place: (act) => act.view('place'),
  strip: (act) => act.view('strip'),
  wall: (act) => act.view('wall'),
  languages: (act) => act.view('languages'),
  terms: (act) => act.view('terms'),
  files: (act) => act.view('files'),
  undone: (act, { filter }) => act.filter({ show: filter.show === 'undone' ? 'all' : 'undone' }),
  search: () => document.querySelector<HTMLInputElement>('[name="search"]')?.focus(),
  keys: (act) => act.dialog('keys'),
};
