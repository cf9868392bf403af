/** The parts of `xliff` that are used; the package brings no types. */
declare module 'xliff' {
  /** Text, an inline element by its type, or a row of both. */
  export type Value = string | InlineElement | (string | InlineElement)[];

  export type InlineElement = Record<string, { id?: string; contents?: Value }>;

  export interface UnitObject {
    source?: Value;
    target?: Value;
    note?: Value | Value[];
    additionalAttributes?: Record<string, string>;
  }

  export interface XliffObject {
    sourceLanguage: string;
    targetLanguage?: string;
    resources: Record<string, Record<string, UnitObject>>;
  }

  const xliff: {
    js2xliff(
      object: XliffObject,
      options: { targetXliffVersion?: string },
      done: (error: Error | null, xml: string) => void,
    ): void;
    jsToXliff12(
      object: XliffObject,
      options: object,
      done: (error: Error | null, xml: string) => void,
    ): void;
    xliff2js(xml: string, done: (error: Error | null, object: XliffObject) => void): void;
    xliff12ToJs(
      xml: string,
      options: object,
      done: (error: Error | null, object: XliffObject) => void,
    ): void;
  };
  export default xliff;
}
