import type { DeskActs } from '../../components/review/model';
import { clean } from '../../review/clean';
import { isDanger } from '../../review/danger';
import { isPseudo } from '../../review/pseudo';
import { latestOf, latestUndone, type ReviewRecord } from '../../review/records';
import type { Desk } from './desk';
import { goTo, step } from './moving';

type Judging = Pick<DeskActs, 'approve' | 'needsWork' | 'undo' | 'redo' | 'term'>;

export function judgingActs(desk: Desk): Judging {
  return {
    approve() {
      const held = desk.held();
      if (!held || !mayJudge(desk)) return;
      const { id, hash, state } = held;
      if (state.verdicts.some(({ by, kind }) => by === desk.state.reviewer && kind === 'approve')) {
        desk.say(
          isDanger(id) && state.status === 'half'
            ? 'You have approved this one; the second approval has to be somebody else’s.'
            : 'You have approved this one already.',
        );
        return;
      }
      const wrong = desk.findingsOf(held).find(({ level }) => level === 'error');
      // Fingers run ahead of eyes: over an error the key has to be pressed twice.
      if (wrong && desk.state.insisted !== hash) {
        desk.set({ insisted: hash, said: `${wrong.says} To approve all the same, press again.` });
        return;
      }
      desk.add([desk.sign({ kind: 'approve', language: desk.state.place.language, id, hash })]);
      desk.say(`Approved: ${id}.`);
      step(desk, 1);
    },
    needsWork(category, note) {
      const held = desk.held();
      if (!held || !mayJudge(desk)) return desk.set({ dialog: null });
      const { id, hash } = held;
      const { language } = desk.state.place;
      const about = { language, id, hash, category, note: clean(note).trim() };
      desk.add([desk.sign({ kind: 'needs-work', ...about })]);
      desk.set({ dialog: null, said: `Needs work: ${id}.` });
      step(desk, 1);
    },
    undo: () => void takeBack(desk, latestOf, 'There is nothing of yours to undo.', 'Undone'),
    redo: () => void takeBack(desk, latestUndone, 'There is nothing to bring back.', 'Back again'),
    term(id, use, avoid) {
      if (!hasName(desk)) return;
      const { language } = desk.state.place;
      desk.add([desk.sign({ kind: 'term', language, id, use, avoid })]);
      desk.say(`Kept: the words for “${id}”.`);
    },
  };
}

/** Every verdict and edit carries initials: without them nothing is taken. */
export function hasName(desk: Desk): boolean {
  if (desk.state.reviewer) return true;
  desk.say('Enter your initials first: every verdict and edit carries them.');
  document.querySelector<HTMLInputElement>('[name="reviewer"]')?.focus();
  return false;
}

/** True where a verdict can be given on the text as it stands. */
export function mayJudge(desk: Desk): boolean {
  const { place, writing } = desk.state;
  if (isPseudo(place.language)) {
    desk.say('This language is made of the others: there is nothing to approve.');
    return false;
  }
  if (writing !== null && writing !== desk.held()?.text) {
    desk.say('Save or discard what you have written first.');
    return false;
  }
  return hasName(desk);
}

async function takeBack(
  desk: Desk,
  find: (records: readonly ReviewRecord[], by: string) => ReviewRecord | null,
  none: string,
  done: string,
): Promise<void> {
  if (!hasName(desk)) return;
  const last = find(await desk.store.allRecords(), desk.state.reviewer);
  if (!last) return desk.say(none);
  const { language, id, uid } = last;
  desk.add([desk.sign({ kind: 'retract', language, id, of: uid })]);
  // Terms and labels are no texts: there is no place to go to.
  const isText = id.includes('.');
  if (isText) goTo(desk, { ...desk.state.place, language, id });
  desk.say(`${done}: ${id}.`);
}
