/** Locales of the site where a language is spoken, as its addresses write them. */
const LOCALES: Record<string, readonly string[]> = {
  en: ['en-us', 'en-uk', 'en-ie', 'en-mz'],
  fr: ['fr-fr', 'fr-ca', 'fr-mu'],
  de: ['de-de', 'de-at'],
  es: ['es-es', 'es-mx'],
  it: ['it-it'],
  'pt-BR': ['pt-br'],
  'pt-PT': ['pt-pt'],
  nl: ['nl-nl', 'nl-be'],
  da: ['da-dk'],
  sv: ['sv-se'],
  nb: ['no-no'],
  fi: ['fi-fi'],
  pl: ['pl-pl'],
  cs: ['cs-cz', 'cs-sk'],
  sk: ['sk-sk'],
  hu: ['hu-hu'],
  ro: ['ro-ro'],
  bg: ['bg-bg'],
  hr: ['hr-hr'],
  sl: ['sl-si'],
  el: ['el-gr'],
  tr: ['tr-tr'],
  ru: ['ru-lt', 'ru-rs'],
  uk: ['uk-ua'],
  he: ['he-il'],
  ar: ['ar-eg'],
  ja: ['ja-jp'],
  ko: ['ko-kr'],
  'zh-CN': ['zh-cn'],
  'zh-TW': ['zh-tw', 'zh-hk'],
  th: ['th-th'],
  vi: ['vi-vn'],
  id: ['id-id'],
};

/** The site's locales of a language; one made of the tag where none is listed. */
export function localesOf(language: string): readonly string[] {
  const base = language.slice(0, 2).toLowerCase();
  return LOCALES[language] ?? [`${base}-${base}`];
}

/** Writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|he|fa|ur)(?:-|$)/.test(language) ? 'rtl' : 'ltr';
}
