import type { Text } from '../../locales/text';
import type { PopupCommand, PopupModel, PopupProps } from './model';

type Words = keyof Text['popup'];

interface Control {
  action: string;
  words: Words;
  command: PopupCommand;
}

const ACCOUNT: PopupCommand = { type: 'open', place: 'account' };

/** What can be done in this tab now, the likeliest first. */
export function Controls({ model, send }: PopupProps) {
  const controls = controlsFor(model);
  if (controls.length === 0) return null;
  return (
    <div class="controls">
      {controls.map(({ action, words, command }, index) => (
        <button
          key={action}
          type="button"
          class={index === 0 ? 'main' : ''}
          data-action={action}
          onClick={() => send(command)}
        >
          {model.text.popup[words]}
        </button>
      ))}
    </div>
  );
}

function controlsFor({ where, progress }: PopupModel): Control[] {
  const running = progress ? runControls(progress.run, progress.hidden) : [];
  switch (where) {
    case 'no-access':
      return [{ action: 'allow', words: 'allow', command: { type: 'allow' } }, ...running];
    case 'unreachable':
      return [{ action: 'reload', words: 'reload', command: { type: 'reload' } }, ...running];
    case 'off-site':
      return [{ action: 'open-account', words: 'open-account', command: ACCOUNT }, ...running];
    case 'off-way':
      return [
        { action: 'open-account', words: 'back-to-account', command: ACCOUNT },
        ...(progress ? running : [START]),
      ];
    default:
      return progress ? running : [START];
  }
}

const START: Control = { action: 'start', words: 'start', command: { type: 'start' } };
const STOP: Control = { action: 'stop', words: 'stop', command: { type: 'stop' } };

function runControls(run: 'running' | 'paused' | 'finished', hidden: boolean): Control[] {
  if (run === 'finished') return [START, STOP];
  const turn: Control =
    run === 'paused'
      ? { action: 'resume', words: 'resume', command: { type: 'resume' } }
      : { action: 'pause', words: 'pause', command: { type: 'pause' } };
  const show: Control = { action: 'show', words: 'show', command: { type: 'show' } };
  return hidden && run === 'running' ? [show, turn, STOP] : [turn, STOP];
}
