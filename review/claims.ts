import { says, speak } from '../detection/labels';
import { normal } from '../detection/normal';
import { states } from '../detection/text';
import type { Claims } from './checks/finding';

/**
 * What detection would take a sentence to say if the site said it. The words of the language have to
 * be loaded (`text/words-<language>.js`); without them nothing is claimed.
 */
export const claimsOf: Claims = (text, language) => {
  speak([language]);
  return {
    cancelled: states(text, 'cancelledNow') || states(text, 'cancelledBefore'),
    denied: says(normal(text), 'notCancelled'),
  };
};
