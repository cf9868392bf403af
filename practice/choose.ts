import type { Store } from './account';
import { localeIn } from './addresses';
import { DEFAULT, type Scenario } from './scenario';
import { CASES } from './scenarios';
import { LANGUAGES } from './text';

const KEY = 'practice-scenario';

/** A named case and what is different from it: `{ practice: "one", markup: "table" }`. */
type Wish = Record<string, unknown>;

/**
 * The scenario of this load: from the address (`?practice=one&markup=table&lang=fr`), else what the
 * tab kept, else the cookie `practice` (a name, or JSON), else the default. Kept for the tab.
 * `fresh` is true where the account has to start anew.
 */
export function chooseScenario(
  at: Pick<Location, 'search' | 'pathname'>,
  store: Store,
  cookie: string,
): { scenario: Scenario; fresh: boolean } {
  const asked = fromAddress(at.search);
  const kept = store.getItem(KEY);
  const wish = asked ?? (kept ? (JSON.parse(kept) as Wish) : fromCookie(cookie));
  const words = JSON.stringify(wish);
  const fresh = words !== kept || 'reset' in wish;
  store.setItem(KEY, words);
  return { scenario: scenarioOf(wish, localeIn(at.pathname)), fresh };
}

/** Makes a scenario of a wish. A language that is not asked for follows the address's locale. */
export function scenarioOf(wish: Wish, locale: string | null = null): Scenario {
  const named = CASES.find((one) => one.name === wish.practice);
  const base: Scenario = { ...DEFAULT, ...named?.scenario, name: named?.name ?? DEFAULT.name };
  const language = String(wish.lang ?? wish.language ?? named?.scenario.language ?? '');
  const spoken = locale?.slice(0, 2) ?? '';
  const result: Record<string, unknown> = {
    ...base,
    language: language || (LANGUAGES.includes(spoken) ? spoken : base.language),
  };
  for (const [name, value] of Object.entries(wish)) {
    if (name === 'language' || !(name in base)) continue;
    result[name] = typeof value === 'string' ? cast(value, result[name]) : value;
  }
  return result as unknown as Scenario;
}

function fromAddress(search: string): Wish | null {
  const params = new URLSearchParams(search);
  return params.has('practice') ? Object.fromEntries(params) : null;
}

function fromCookie(cookie: string): Wish {
  const value = cookie
    .split('; ')
    .find((one) => one.startsWith('practice='))
    ?.slice('practice='.length);
  if (!value) return {};
  const plain = decodeURIComponent(value);
  if (!plain.startsWith('{')) return { practice: plain };
  const wish = JSON.parse(plain) as Wish;
  return { practice: wish.name, ...wish };
}

/** Reads a word of the address as the kind of value that stands there by default. */
function cast(word: string, like: unknown): unknown {
  if (typeof like === 'number') return Number(word) || 0;
  if (typeof like === 'boolean') return word !== 'false' && word !== '0';
  return Array.isArray(like) ? JSON.parse(word) : word;
}
