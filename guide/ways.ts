import type { Moment } from './wording';

/** A way on that is offered as a button; its words are in `locales/<language>.json`, `overlay`. */
export type ActionId =
  | 'open-account'
  | 'open-home'
  | 'reload'
  | 'change-choice'
  | 'resume'
  | 'stop'
  | 'again'
  | 'close';

/** The ways on that fit a moment, the likeliest first. Pausing, stopping and hiding go without saying. */
export function waysOn(moment: Moment): ActionId[] {
  if (moment.state === 'paused') return ['resume', 'stop'];
  if (moment.state === 'finished') return ['close', 'again'];
  switch (moment.situation) {
    case 'article':
    case 'elsewhere':
    case 'locker':
    case 'no-entry':
      return ['open-account'];
    case 'business':
      return ['open-home'];
    case 'offline':
      return ['reload'];
    case 'empty-page':
    case 'access-denied':
    case 'server-error':
      return ['reload', 'open-account'];
    default:
      return mayChange(moment) ? ['change-choice'] : [];
  }
}

/** Another one can be picked where several are covered, until the press that cancels. */
function mayChange({ step, state, subscriptions, chosen }: Moment): boolean {
  if (state === 'choosing' || chosen === null) return false;
  const others = subscriptions.filter((one) => one.kind === 'consumer' && one.key !== chosen);
  return others.length > 0 && step !== 'sign-in' && step !== 'confirm';
}
