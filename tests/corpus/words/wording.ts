/** All words of one language that the corpus needs; `wordings/README.md` says what each is. */
export type Wording = typeof import('../wordings/en.json');

/** What a wording is short of, has too much of, or has lost; empty if it is whole. */
export function wrongIn(name: string, wording: unknown, english: unknown): string[] {
  const own = leaves(wording);
  const wanted = leaves(english);
  const wrong: string[] = [];
  for (const [key, value] of wanted) {
    if (key === 'language' || isSecond(key)) continue;
    const text = own.get(key);
    if (!text) wrong.push(`${name}: ${key} is missing`);
    for (const hole of value.match(/\{\w+\}/g) ?? [])
      if (text && !text.includes(hole)) wrong.push(`${name}: ${key} has lost ${hole}`);
  }
  for (const key of own.keys())
    if (!wanted.has(key) && !wanted.has(key.replace(/\.\d+$/, '.0')))
      wrong.push(`${name}: ${key} is unknown`);
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
