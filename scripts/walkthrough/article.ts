import { addressOf } from '../../site/addresses.ts';

/** Where the walkthrough begins. */
export const ARTICLE = addressOf('article', 'en-us');
