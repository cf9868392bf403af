/**
 * Which of Signpost's languages suits a reader. Tags come from pages ("en-uk", "zh-hk", "tw"), from
 * browsers ("pt-AO") and from old systems ("iw"), so they are read kindly and never validated.
 */

/** Tags that mean something else than BCP 47 says; the site writes the first three. */
const ALIASES: Record<string, string> = {
  tw: 'zh-TW',
  cn: 'zh-CN',
  'en-uk': 'en-GB',
  no: 'nb',
  nn: 'nb',
};

/** Regions whose readers expect another region's variety; the first that is available counts. */
const VARIETIES: Record<string, (region: string) => string> = {
  es: (region) => (region === 'ES' || region === 'GQ' ? 'ES' : '419'),
  pt: (region) => (region === 'BR' ? 'BR' : 'PT'),
  zh: (region) => (['TW', 'HK', 'MO'].includes(region) ? 'TW' : 'CN'),
};

/**
 * The first of `wanted` that Signpost has, in the nearest variety; null if it has none of them.
 * Another script is another language: "zh-Hant" never gets simplified Chinese.
 * @param wanted tags, BCP 47 or as the site writes them, most wanted first
 * @param available BCP 47 tags of the languages that there are texts for
 */
export function matchLanguage(
  wanted: readonly string[],
  available: readonly string[],
): string | null {
  for (const tag of wanted) {
    const reader = parse(tag);
    if (!reader) continue;
    let best: { tag: string; score: number } | null = null;
    for (const one of available) {
      const score = nearness(reader, one);
      if (score > (best?.score ?? 0)) best = { tag: one, score };
    }
    if (best) return best.tag;
  }
  return null;
}

/** 0: another language; otherwise the higher the nearer. */
function nearness(reader: Intl.Locale, available: string): number {
  const own = parse(available);
  if (!own || own.language !== reader.language || own.script !== reader.script) return 0;
  const stated = new Intl.Locale(available).region;
  if (stated === reader.region) return 4;
  const variety = VARIETIES[reader.language]?.(reader.region ?? '');
  if (stated && stated === variety) return 3;
  return stated ? 1 : 2;
}

/** The tag with language, script and region filled in (Unicode "likely subtags"). */
function parse(tag: string): Intl.Locale | null {
  const plain = tag.trim().replaceAll('_', '-').toLowerCase();
  const [head = '', ...rest] = plain.split('-');
  const alias = ALIASES[plain] ?? [ALIASES[head] ?? head, ...rest].join('-');
  try {
    return new Intl.Locale(alias).maximize();
  } catch {
    return null;
  }
}
