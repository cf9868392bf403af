import { isLater, type StepId } from '../../guide/steps';
import type { ActionId } from '../../guide/ways';
import type { ButtonCommand } from './model';

/** Every button says in `data-act` what it does. */
export type Act =
  | ActionId
  | 'pause'
  | 'hide'
  | 'show'
  | 'choose'
  | 'help'
  | 'expand'
  | 'move'
  | 'here'
  | 'pick-stop'
  | 'wrong';

/** What a button asks of the guide; none for those that only change the bubble itself. */
export function commandsOf(act: Act, step: StepId, key: string | null): ButtonCommand[] {
  switch (act) {
    case 'open-account':
      return [{ type: 'open', place: 'account' }];
    case 'open-home':
      return [{ type: 'open', place: 'home' }];
    case 'change-choice': {
      const again: ButtonCommand = { type: 'choose', subscription: null };
      // The list may be on another page by now.
      return isLater(step, 'action-manage') ? [again, { type: 'open', place: 'account' }] : [again];
    }
    case 'again':
      return [{ type: 'start' }, { type: 'open', place: 'account' }];
    case 'close':
      return [{ type: 'stop' }];
    case 'choose':
      return [{ type: 'choose', subscription: key }];
    case 'help':
    case 'expand':
    case 'move':
    case 'here':
    case 'pick-stop':
    case 'wrong':
      return [];
    default:
      return [{ type: act }];
  }
}
