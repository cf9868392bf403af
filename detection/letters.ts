/** Anything of this may be written in more than one way. */
const VARYING = /[ßıёşţ\u0370-\u03ff\u0591-\u06ff\u1f00-\u1fff]/;

const SAME: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ё: 'е',
  ş: 'ș',
  ţ: 'ț',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
};

/**
 * Letters that one writer tells apart and another does not: Turkish ı (capitals lose its dot or gain
 * one), Romanian ș and ț (with a cedilla), Russian ё, German ß (SS in capitals), Greek accents (none in capitals), Hebrew points, Arabic
 * vowel signs, lengthening and the hamza of alef.
 * @param text in lower case
 */
export function sameLetters(text: string): string {
  if (!VARYING.test(text)) return text;
  return text
    .replace(
      /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g,
      '',
    )
    .replace(/[ßıёşţςأإآٱ]/g, (letter) => SAME[letter] ?? letter)
    .replace(/[\u0370-\u03ff\u1f00-\u1fff]+/g, (greek) =>
      greek.normalize('NFD').replace(/[\u0300-\u0345]/g, ''),
    );
}
