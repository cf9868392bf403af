/** What a placeholder may stand for; anything else in braces is a mistake in the text. */
export interface Values {
  /** Words of the page: shown in the language's quotation marks. */
  label?: string;
  name?: string;
  quote?: string;
  /** Words of Signpost's own: put in as they are. */
  number?: number;
  total?: number;
  text?: string;
  key?: string;
  step?: string;
}

/** The language's quotation marks, opening and closing (`meta.quotes`). */
export interface Marks {
  quotes: readonly string[];
}

/** A template asks for something that it was not given, or that no template may ask for. */
export class FormatError extends Error {
  override name = 'FormatError';
}

const QUOTED = new Set(['label', 'name', 'quote']);
const PLAIN = new Set(['number', 'total', 'text', 'key', 'step']);

/** First strong isolate and its end (UAX 9): a quote of another direction stays in one piece. */
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Fills the `{placeholders}` of a template.
 * @throws FormatError where a placeholder is unknown or has no value
 */
export function format(template: string, values: Values, marks: Marks): string {
  return template.replace(/\{([^{}]*)\}/g, (_, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key as keyof Values] : undefined;
    if (!QUOTED.has(key) && !PLAIN.has(key)) throw new FormatError(`unknown {${key}}: ${template}`);
    if (value === undefined) throw new FormatError(`no value for {${key}}: ${template}`);
    return QUOTED.has(key) ? quote(String(value), marks) : String(value);
  });
}

/** Words of the page in quotation marks, kept apart from the direction of the text around them. */
export function quote(words: string, { quotes }: Marks): string {
  return `${quotes[0] ?? ''}${ISOLATE}${words}${END}${quotes[1] ?? ''}`;
}
