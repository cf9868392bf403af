/** Longer shapes, in characters, tell nothing more. */
const LONGEST = 60;
/** As many letters or digits in a row are told; more are not counted. */
const RUN = 12;

/**
 * What a text looks like, without what it says: "Jane Roe, 12 May" is "Xxxx Xxx, 99 Xxx". Letters and
 * digits of any script; of other signs only those that punctuate.
 */
export function shapeOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Lu}\p{Lt}]/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/\p{M}/gu, '')
    .replace(/\p{N}/gu, '9')
    .replace(/x{13,}|X{13,}|9{13,}/g, (run) => run.slice(0, RUN))
    .replace(/[^xX9 .,:;!?()/&+'’"“”…–-]/g, '·')
    .slice(0, LONGEST);
}
