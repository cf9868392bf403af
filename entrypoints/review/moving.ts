import type { DeskActs, Filter, Look } from '../../components/review/model';
import { LANGUAGES, TAGS } from '../../locales/available';
import type { Reviewed } from '../../review/language';
import { PSEUDO } from '../../review/pseudo';
import { initials } from '../../review/records';
import type { Desk } from './desk';
import { keepSettings, type Place, readPlace, writePlace } from './place';

type Moving = Pick<
  DeskActs,
  | 'language'
  | 'nextLanguage'
  | 'open'
  | 'next'
  | 'view'
  | 'look'
  | 'filter'
  | 'name'
  | 'singleKeys'
  | 'dialog'
  | 'load'
>;

/** Goes to another text, language or view. */
export function goTo(desk: Desk, place: Place): void {
  const before = desk.state.place;
  const other = place.language !== before.language;
  const stays = !other && place.id === before.id;
  writePlace(place);
  desk.set({
    place,
    writing: stays ? desk.state.writing : null,
    dialog: stays && place.view === 'place' ? desk.state.dialog : null,
  });
  if (other) void arrive(desk);
}

/** Loads the language that is looked at. */
export async function arrive(desk: Desk): Promise<void> {
  const { language } = desk.state.place;
  try {
    await desk.shelf.load('en', TAGS);
    await desk.shelf.load(language, TAGS);
    const begun = await desk.store.unfinished(language);
    if (language !== desk.state.place.language) return;
    desk.set({ unfinished: new Map(begun.map(({ id, text }) => [id, text])) });
  } catch {
    missing(desk, language);
  }
}

/** The address was changed by hand, or by back and forward. */
export function followAddress(desk: Desk): void {
  window.addEventListener('hashchange', () => {
    goTo(desk, readPlace(location.hash, desk.state.place));
  });
}

export function movingActs(desk: Desk): Moving {
  const here = () => desk.state.place;
  const look = (part: Partial<Look>) => {
    desk.set({ look: { ...desk.state.look, ...part } });
    keep(desk);
  };
  const language = (tag: string) => goTo(desk, { ...here(), language: tag });
  return {
    look,
    language,
    nextLanguage(by) {
      const tags = [...LANGUAGES, ...PSEUDO].map(({ tag }) => tag);
      const next = tags[(tags.indexOf(here().language) + by + tags.length) % tags.length];
      if (next) language(next);
    },
    open: (id, tag = here().language) => goTo(desk, { id, language: tag, view: 'place' }),
    next: (by) => step(desk, by),
    view: (view) => goTo(desk, { ...here(), view }),
    filter(part: Partial<Filter>) {
      desk.set({ filter: { ...desk.state.filter, ...part } });
      keep(desk);
    },
    name(reviewer) {
      desk.set({ reviewer: initials(reviewer) });
      keep(desk);
    },
    singleKeys(singleKeys) {
      desk.set({ singleKeys });
      keep(desk);
    },
    dialog: (dialog) => desk.set({ dialog }),
    load: (tag) => {
      desk.shelf.load(tag, TAGS).then(desk.changed, () => missing(desk, tag));
    },
  };
}

/** To the next text of the list, or to its end (±Infinity); the current one may have left it. */
export function step(desk: Desk, by: number): void {
  const { place } = desk.state;
  const all = desk.shelf.texts(place.language);
  const here = all.findIndex(({ id }) => id === place.id);
  const listed = desk.listed();
  const at = (one: Reviewed) => all.findIndex(({ id }) => id === one.id);
  const ways = Number.isFinite(by)
    ? { on: listed.find((one) => at(one) > here), back: listed.findLast((one) => at(one) < here) }
    : { on: listed.at(-1), back: listed[0] };
  const next = by > 0 ? ways.on : ways.back;
  if (next) goTo(desk, { ...place, id: next.id });
  else if (listed.length === 0) desk.say('The list is empty.');
  else desk.say(`That was the ${by > 0 ? 'last' : 'first'} one of the list.`);
}

function missing(desk: Desk, tag: string): void {
  desk.set({
    trouble: `The texts of “${tag}” could not be loaded. Reload the page, or install Signpost anew.`,
  });
}

function keep({ state }: Desk): void {
  const { reviewer, look, filter, singleKeys } = state;
  keepSettings({ reviewer, look, show: filter.show, singleKeys });
}
