import { SIGN_IN_FORM } from '../../site/clues';
import { type Context, reachable } from '../context';
import type { Control } from '../page';
import { Judged, type Ruling, rule } from '../score';

/** The Sign In control of a signed-out page; of several any will do, the page's own before the header's. */
export function signIn(context: Context): Ruling {
  const { page, memory } = context;
  const signedIn = page.find('signOut').length > 0;
  const all = reachable(context, page.find('signIn'));
  const top = (one: Control) => page.box(one.element).top;
  const judged = all.map((control) => {
    const { place, element } = control;
    const inForm = place.form !== null && place.form.querySelector(SIGN_IN_FORM) !== null;
    return new Judged('sign-in', control)
      .clue('label', 0.9, true)
      .clue('best-known-label', 0.1, control.keys.get('signIn') === true)
      .clue('painted', 0.1, control.painted)
      .clue('in-main', 0.3, place.main !== null)
      .clue('own-not-header', 0.2, place.banner === null)
      .clue(
        'below-another',
        0.05,
        all.some((one) => top(one) < top(control) - 8),
      )
      .clue('link-or-button', 0.1, /^(?:BUTTON|A)$/.test(element.tagName))
      .clue('was-further', 0.05, memory.step !== 'sign-in')
      .never('signed-in-already', signedIn)
      .never('sign-in-form', inForm || page.signInForm() !== null)
      .outside('footer', 'breadcrumb');
  });
  const ruling = rule(judged);
  if (!ruling.unsure) return ruling;
  // Two Sign In controls lead to the same place: the first of the best is as right as the other.
  const best = judged.filter((one) => one.passes).sort((a, b) => b.score - a.score)[0];
  return { ...ruling, winner: best?.control ?? null, unsure: false };
}
