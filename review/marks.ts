/** Every quotation mark that a language may have. */
const MARKS = ['"', '“', '”', '„', '«', '»', '‹', '›', '‚', '「', '」', '『', '』'];

/**
 * What is wrong with the quotation marks of a text, a sentence each.
 * @param quotes the language's own, opening and closing (`meta.quotes`); a space belongs to the mark
 */
export function marksIn(text: string, quotes: readonly string[]): string[] {
  const [open = '', close = ''] = quotes;
  const own = new Set([open.trim(), close.trim()]);
  const wrong: string[] = [];
  const foreign = MARKS.filter((mark) => !own.has(mark) && text.includes(mark));
  if (foreign.length > 0) {
    wrong.push(
      `Has ${foreign.join(' and ')}, but the language has ${open.trim()} ${close.trim()}.`,
    );
  }
  const opened = text.split(open).length - 1;
  const closed = text.split(close).length - 1;
  const paired = open === close ? opened % 2 === 0 : opened === closed;
  if (!paired) wrong.push('A quotation mark has no partner.');
  const spaced =
    text.split(open.trim()).length - 1 === opened && text.split(close.trim()).length - 1 === closed;
  if (!spaced) wrong.push('The space that belongs to the quotation marks is missing.');
  return wrong;
}
