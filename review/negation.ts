/**
 * Words that deny, by language (BCP 47 without region), as beginnings of words; in scripts without
 * spaces anywhere. Only to tell a denial from a sentence that quotes or doubts.
 */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'لم لن لا ليس ليست غير دون',
  bg: 'не няма без',
  cs: 'ne není nebyl žádn bez',
  da: 'ikke intet ingen uden',
  de: 'nicht nichts kein ohne',
  el: 'δεν δε μην τίποτα χωρίς',
  en: 'not no nothing never without',
  es: 'no nada nunca sin',
  fi: 'ei eivät eikä ilman',
  fr: 'ne n’ pas rien jamais aucun sans',
  he: 'לא אין בלי ללא טרם',
  hr: 'ne nije nisu ništa bez',
  hu: 'nem nincs semmi nélkül',
  id: 'tidak belum bukan tanpa',
  it: 'non nulla niente mai senza',
  ja: 'ない ません ず 未',
  ko: '않 안 없 못 아니',
  nb: 'ikke ingen intet uten',
  nl: 'niet niets geen nooit zonder',
  pl: 'nie nic żad bez',
  pt: 'não nada nunca sem',
  ro: 'nu nimic niciodată fără',
  ru: 'не нет ничего без',
  sk: 'ne nie nebol žiadn bez',
  sl: 'ne ni nič brez',
  sv: 'inte inget ingen utan',
  th: 'ไม่ มิได้',
  tr: 'değil hiçbir henüz medi madı memiş mamış meyen mayan',
  uk: 'не нічого без',
  vi: 'không chưa chẳng',
  zh: '未 没 沒 不 尚',
};

/** Written without spaces, or with what denies at the end of words. */
const ANYWHERE = new Set(['ja', 'ko', 'th', 'tr', 'zh']);

/** True if a text holds a word that denies; also where the language's words are not known. */
export function denies(text: string, language: string): boolean {
  const tag = language.split('-')[0] ?? '';
  const words = WORDS[tag]?.split(' ');
  if (!words) return true;
  const before = ANYWHERE.has(tag) ? '' : '(?<!\\p{L})';
  return new RegExp(`${before}(?:${words.join('|')})`, 'iu').test(text.replaceAll("'", '’'));
}
