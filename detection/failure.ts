import type { SituationId } from '../guide/situations';
import { type Context, isTitle } from './context';
import { textOf } from './text';

/** Pages shorter than this many characters say one thing; an error among more text is something else. */
const SHORT = 700;

export interface Failure {
  situation: SituationId;
  /** True if the page's heading says it; otherwise a control that is found counts for more. */
  sure: boolean;
}

/**
 * Error pages and empty pages (facts, section 3: `h1` "Access Denied", "Internal Server Error - Read").
 * The words must be the page's heading, or nearly all that it says.
 */
export function failureOf(context: Context): Failure | null {
  const { page } = context;
  const body = page.document.body;
  if (!body) return null;
  const denied = page.saying('accessDenied');
  const broken = page.saying('serverError');
  if (denied.length || broken.length) {
    const titled = (words: typeof denied) => words.some((one) => isTitle(one.parent));
    if (titled(denied)) return { situation: 'access-denied', sure: true };
    if (titled(broken)) return { situation: 'server-error', sure: true };
    if (textOf(body, page, SHORT + 1).length <= SHORT) {
      return { situation: denied.length ? 'access-denied' : 'server-error', sure: false };
    }
  }
  if (!context.settled) return null;
  const main = body.querySelector('main,[role=main]') ?? body;
  const empty = textOf(main, page, 40).length < 20;
  return empty ? { situation: 'empty-page', sure: false } : null;
}
