declare module 'virtual:share-plain' {
  /** The words of a language (`share/plain.ts`); undefined while they are not loaded. */
  export function plainOf(tag: string): string[] | undefined;
}
