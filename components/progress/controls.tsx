import type { Text } from '../../locales/text';
import type { PopupCommand, PopupModel, Ruled } from './model';

type Action =
  | 'allow'
  | 'open-account'
  | 'open-practice'
  | 'pause'
  | 'reload'
  | 'resume'
  | 'show'
  | 'start'
  | 'stop';

interface Control {
  action: Action;
  /** Where they are not the action's own. */
  words?: (text: Text) => string;
  command: PopupCommand;
}

/** What the organisation says of the place to begin at. */
type Ruling = Pick<Ruled, 'practice' | 'words'>;

interface Props {
  model: Pick<PopupModel, 'where' | 'progress' | 'text'> & { ruled?: Ruling | undefined };
  send(command: PopupCommand): void;
}

/** What can be done in this tab now, the likeliest first. */
export function Controls({ model, send }: Props) {
  const controls = controlsFor(model);
  if (controls.length === 0) return null;
  const leads = leadsOn(model);
  return (
    <>
      <div class="controls">
        {controls.map(({ action, words, command }, index) => (
          <button
            key={action}
            type="button"
            class={leads && index === 0 ? 'main' : ''}
            data-action={action}
            onClick={() => send(command)}
          >
            {words?.(model.text) ?? model.text.popup[action]}
          </button>
        ))}
      </div>
      {practiceLeads(model) && <p class="soft">{model.ruled?.words}</p>}
    </>
  );
}

/** Away from the site it is the practice account that is offered first. */
export function practiceLeads({ where, ruled }: Pick<Props['model'], 'where' | 'ruled'>): boolean {
  return where === 'off-site' && ruled?.practice === true;
}

/** False while the next press is one in the page: none here is to draw the eye. */
function leadsOn({ where, progress }: Props['model']): boolean {
  const inPage = where === 'account' || where === 'article' || where === 'identity';
  return !(inPage && progress?.run === 'running' && !progress.hidden);
}

function controlsFor(model: Props['model']): Control[] {
  const { where, progress } = model;
  const running = progress ? runControls(progress.run, progress.hidden) : [];
  switch (where) {
    case 'no-access':
      return [ALLOW, ...running];
    case 'unreachable':
      return [RELOAD, ...running];
    case 'off-site':
      return practiceLeads(model) ? [PRACTICE, ACCOUNT, ...running] : [ACCOUNT, ...running];
    case 'off-way':
      return [BACK, ...(progress ? running : [START])];
    default:
      return progress ? running : [START];
  }
}

const ALLOW: Control = { action: 'allow', command: { type: 'allow' } };
const RELOAD: Control = { action: 'reload', command: { type: 'reload' } };
const ACCOUNT: Control = { action: 'open-account', command: { type: 'open', place: 'account' } };
const PRACTICE: Control = {
  action: 'open-practice',
  command: { type: 'open', place: 'practice' },
};
const BACK: Control = { ...ACCOUNT, words: (text) => text.popup['back-to-account'] };
const START: Control = { action: 'start', command: { type: 'start' } };
const STOP: Control = { action: 'stop', command: { type: 'stop' } };
/** Once done, the same two are called as in the bubble. */
const CLOSE: Control = { ...STOP, words: (text) => text.overlay.close };
const AGAIN: Control = { ...START, words: (text) => text.overlay.again };
const SHOW: Control = { action: 'show', command: { type: 'show' } };
const PAUSE: Control = { action: 'pause', command: { type: 'pause' } };
const RESUME: Control = { action: 'resume', command: { type: 'resume' } };

function runControls(run: 'running' | 'paused' | 'finished', hidden: boolean): Control[] {
  if (run === 'finished') return [CLOSE, AGAIN];
  if (run === 'paused') return [RESUME, STOP];
  return hidden ? [SHOW, PAUSE, STOP] : [PAUSE, STOP];
}
