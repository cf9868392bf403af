import type { DeskActs } from '../../components/review/model';
import { clean } from '../../review/clean';
import { isPseudo } from '../../review/pseudo';
import type { Desk } from './desk';
import { hasName } from './judging';

type Writing = Pick<DeskActs, 'write' | 'save' | 'discard' | 'restore'>;

export function writingActs(desk: Desk): Writing {
  return {
    write(text) {
      const held = desk.held();
      if (!held) return;
      if (text !== null && isPseudo(desk.state.place.language)) {
        desk.say('This language is made of the others; its words cannot be edited.');
        return;
      }
      desk.set({ writing: text });
      if (text !== null && text !== held.text) begin(desk, held.id, text);
    },
    save() {
      const held = desk.held();
      const { writing, unfinished, place } = desk.state;
      if (!held || !hasName(desk)) return;
      const { id, original } = held;
      const text = clean(writing ?? unfinished.get(id) ?? held.text).trim();
      if (!text) return desk.say('A text cannot be empty.');
      end(desk, id);
      if (text === held.text) return desk.say('Nothing has changed.');
      desk.add([desk.sign({ kind: 'edit', language: place.language, id, text, from: original })]);
      desk.say(`Saved: ${id}.`);
    },
    discard() {
      end(desk, desk.state.place.id);
      desk.say('What was not saved is gone.');
    },
    restore() {
      const held = desk.held();
      if (!held || !hasName(desk)) return;
      const { id, original } = held;
      end(desk, id);
      if (held.text === original) return desk.say('These are the words of the project.');
      const { language } = desk.state.place;
      desk.add([desk.sign({ kind: 'edit', language, id, text: original, from: original })]);
      desk.say('Back to the words of the project.');
    },
  };
}

/** What is being written is kept with every key: neither a reload nor a crash loses it. */
function begin(desk: Desk, id: string, text: string): void {
  const { language } = desk.state.place;
  desk.set({ unfinished: new Map(desk.state.unfinished).set(id, text) });
  void desk.store.keepUnfinished({ language, id, text });
}

function end(desk: Desk, id: string): void {
  const { language } = desk.state.place;
  const unfinished = new Map(desk.state.unfinished);
  unfinished.delete(id);
  desk.set({ writing: null, unfinished });
  void desk.store.keepUnfinished({ language, id, text: '' });
}
