/** Characters that no text holds: line ends, other controls, halves of a character. */
const UNWANTED = /[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]+/gu;

/** A text as it may be kept: in one line, and writable in every format. */
export function clean(text: string): string {
  return text.replace(UNWANTED, ' ');
}
