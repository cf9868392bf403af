import type { Filter, Look, ViewName } from '../../components/review/model';
import { VIEWS } from '../../components/review/model';
import { TAGS } from '../../locales/available';
import { isPseudo } from '../../review/pseudo';

/** Where the reviewer is: it stands in the page's address, so that a reload comes back to it. */
export interface Place {
  language: string;
  id: string;
  view: ViewName;
}

/** Reads "#fr/steps.cancel.do/wall"; what is unknown there is as given. */
export function readPlace(fragment: string, usual: Place): Place {
  const [language = '', id = '', view = ''] = decodeURIComponent(fragment.replace(/^#/, '')).split(
    '/',
  );
  return {
    language: TAGS.includes(language) || isPseudo(language) ? language : usual.language,
    id: id || usual.id,
    view: VIEWS.find((one) => one === view) ?? usual.view,
  };
}

export function writePlace({ language, id, view }: Place): void {
  const fragment = `#${language}/${id}${view === 'place' ? '' : `/${view}`}`;
  if (location.hash !== fragment) history.replaceState(null, '', fragment);
}

/** What a reviewer has set, for the next time; none of it is lost work if it goes. */
export interface Settings {
  reviewer: string;
  look: Look;
  show: Filter['show'];
  singleKeys: boolean;
}

const KEY = 'review';
const USUAL: Settings = {
  reviewer: '',
  look: { width: 'wide', scheme: 'light', text: 1 },
  show: 'all',
  singleKeys: true,
};

export function readSettings(): Settings {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return USUAL;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A private window may keep nothing; the desk works all the same.
  }
}
