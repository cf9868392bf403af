/** Kinds of things that a label on the page announces, in the order of a language's file. */
export const LABEL_KINDS = [
  'name',
  'email',
  'address',
  'phone',
  'order',
  'payment',
  'birth',
] as const;

/** Words, words that are names as well, greetings, money, then labels by `LABEL_KINDS`; each joined by "|". */
export type PlainFile = string[];
