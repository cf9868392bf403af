/** "and" between two things of one label ("Software & Subscriptions"), a word of its own. */
const SPACED =
  'and|og|et|och|ja|und|y|e|en|i|a|és|și|şi|si|in|ve|и|и|і|та|й|και|و|ו|및|và|dan|lub|ou|o|or|oder|eller|tai';
/** The same in scripts that write without spaces. */
const UNSPACED = '[、・]|および|及び|และ|[と和与與及]';

/** Where a label of two things may be parted; the form is a normal one (`detection/normal.ts`). */
export const JOINS = new RegExp(`\\s?[&+/]\\s?|\\s(?:${SPACED})\\s|${UNSPACED}`, 'u');
