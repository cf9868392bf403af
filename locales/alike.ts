/** Tags that mean a language of ours under another name; the site writes the first two. */
const NAMES: Record<string, string> = {
  tw: 'zh',
  cn: 'zh',
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
};

/**
 * All varieties of the language that a tag names: "pt" and "pt-ao" mean both Portuguese ones. For what
 * a page may be written in; what a reader is shown is `matchLanguage`'s to find.
 * @param tag BCP 47, or as the site writes it ("zh-hk", "tw")
 */
export function varietiesOf(tag: string, available: readonly string[]): string[] {
  const base = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const language = NAMES[base] ?? base;
  return available.filter((one) => one === language || one.startsWith(`${language}-`));
}
