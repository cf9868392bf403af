declare module 'virtual:site-labels' {
  /** language (BCP 47) → [labels, phrases], each key → texts as the site may write them. */
  const data: Record<string, [Record<string, string[]>, Record<string, string[]>]>;
  export default data;
}
