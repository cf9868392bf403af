import type { ShowCommand, Shown } from './messages';

/** As usual, and nothing asked for yet. */
export const PLAIN: Shown = { presentation: false, flash: 0, jump: 0, hint: 0 };

/** Carries out what was asked for about the way that the walkthrough is shown. Pure. */
export function showing(shown: Shown, command: ShowCommand): Shown {
  switch (command.type) {
    case 'present':
      return { ...shown, presentation: command.on };
    case 'flash':
      return { ...shown, flash: shown.flash + 1 };
    case 'jump':
      return { ...shown, jump: shown.jump + 1 };
    case 'hint':
      return { ...shown, hint: shown.hint + 1 };
  }
}

/**
 * The line of a step's help that is pointed out, counted from 1; 0 for none. Asked for once more
 * than there are lines, it is put away.
 * @param hint how often one was asked for on this step
 */
export function hintOf(hint: number, lines: number): number {
  return hint % (lines + 1);
}
