import { addressOf } from '../../site/addresses.ts';

/** Where the walkthrough begins. */
export const ARTICLE = addressOf('article', 'en-us');

/** The same in the practice account, for somebody who is not signed in yet. */
export const PRACTICE_ARTICLE = `${ARTICLE}?practice=whole-way`;
