/** All words of one language that the corpus needs; `wordings/README.md` says what each is. */
export type Wording = typeof import('../wordings/en.json');

/**
 * What a wording is short of, has too much of, or has lost; empty if nothing is wrong.
 * @param whole whether it is to have every word that the English one has
 */
export function wrongIn(name: string, wording: unknown, english: unknown, whole = true): string[] {
  const own = leaves(wording);
  const wanted = leaves(english);
  const wrong: string[] = [];
  for (const key of wanted.keys()) {
    if (key === 'language' || isSecond(key)) continue;
    const text = own.get(key);
    if (text === '' || (whole && !text)) wrong.push(`${name}: ${key} is missing`);
  }
  for (const [key, text] of own) {
    const value = wanted.get(key) ?? wanted.get(key.replace(/\.\d+$/, '.0'));
    if (value === undefined) wrong.push(`${name}: ${key} is unknown`);
    for (const hole of value?.match(/\{\w+\}/g) ?? [])
      if (text && !text.includes(hole)) wrong.push(`${name}: ${key} has lost ${hole}`);
  }
  return wrong;
}

/** A second wording may be left out. */
function isSecond(key: string): boolean {
  return /\.[1-9]\d*$/.test(key);
}

function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...leaves(inner, path ? `${path}.${key}` : key),
    ]),
  );
}
