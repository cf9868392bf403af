/** What an organisation may set for its agents (`docs/administrators.md`); what is absent is not set. */
export interface Policy {
  /** The button in the toolbar opens the agent's console. */
  console?: boolean;
  /** Walkthroughs are always covered. */
  shareMode?: boolean;
  /** The language of every walkthrough, BCP 47. */
  language?: string;
  /** The only languages that walkthroughs may have, BCP 47. */
  languages?: string[];
  /** The language of the console, BCP 47. */
  consoleLanguage?: string;
  /** Where "Open the article" leads. */
  articleAddress?: string;
  /** What is offered first away from the site. */
  startPage?: 'account' | 'practice';
  /** False: pages of the site make no offer to begin. */
  invitation?: boolean;
}

export type PolicyName = keyof Policy;

/** A policy as it holds, and the names of what was not understood. */
export interface ReadPolicy {
  policy: Policy;
  problems: string[];
}

type Reader = (value: unknown, tags: readonly string[]) => unknown;

const flag: Reader = (value) => (typeof value === 'boolean' ? value : undefined);

const tag: Reader = (value, tags) => tags.find((one) => same(one, value));

const READERS: Record<PolicyName, Reader> = {
  console: flag,
  shareMode: flag,
  language: tag,
  languages: (value, tags) => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    const known = value.map((one) => tag(one, tags));
    return known.includes(undefined) ? undefined : [...new Set(known)];
  },
  consoleLanguage: tag,
  articleAddress: (value) => (isAddress(value) ? value : undefined),
  startPage: (value) => (value === 'account' || value === 'practice' ? value : undefined),
  invitation: flag,
};

export const POLICY_NAMES = Object.keys(READERS) as PolicyName[];

/**
 * Reads what `storage.managed` holds. A value that is not understood is named and left out, whatever
 * stands beside it holds; so is a name that there is no setting of.
 * @param tags the languages that Signpost has, BCP 47
 */
export function readPolicy(raw: unknown, tags: readonly string[]): ReadPolicy {
  if (raw === undefined || raw === null) return { policy: {}, problems: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) return { policy: {}, problems: ['policy'] };
  const policy: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const read = Object.hasOwn(READERS, name) ? READERS[name as PolicyName] : undefined;
    const understood = read?.(value, tags);
    if (understood === undefined) problems.push(name);
    else policy[name] = understood;
  }
  const { language, languages } = policy as Policy;
  // One language for all that is not among those allowed: the narrower word holds.
  if (language && languages && !languages.includes(language)) {
    problems.push('languages');
    delete policy.languages;
  }
  return { policy: policy as Policy, problems: problems.sort() };
}

function same(one: string, value: unknown): boolean {
  return typeof value === 'string' && one.toLowerCase() === value.trim().toLowerCase();
}

/** A web address that a browser would open without asking. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return new URL(value).protocol === 'https:';
  } catch {
    return false;
  }
}
