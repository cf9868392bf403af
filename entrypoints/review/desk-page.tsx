import '../../components/theme.css';
import '../../components/review/review.css';
import { render } from 'preact';
import { Desk as DeskView } from '../../components/review/app';
import type { DeskActs, Drawn } from '../../components/review/model';
import { TAGS } from '../../locales/available';
import { Desk } from './desk';
import { filingActs } from './files';
import { hearKeys } from './hear-keys';
import { judgingActs } from './judging';
import { arrive, followAddress, movingActs } from './moving';
import { drawer } from './pictures';
import { readPlace } from './place';
import { reportOf } from './report';
import { Snapshots } from './snapshots';
import { memoryStore, openStore } from './store';
import { Trials } from './trials';
import { writingActs } from './writing';

const root = document.createElement('div');
root.className = 'desk';
document.body.append(root);

const NOT_KEPT =
  'The browser keeps nothing here (a private window does that). Export your review before you close this page.';

let trouble = '';
const store = await openStore().catch(() => {
  trouble = NOT_KEPT;
  return memoryStore();
});
const usual = { language: firstLanguage(), id: 'steps.sign-in.name', view: 'place' as const };
const desk = new Desk(store, readPlace(location.hash, usual), changed);
const draw = drawer(new Snapshots());
const trials = new Trials(desk, draw);
const act: DeskActs = {
  ...movingActs(desk),
  ...judgingActs(desk),
  ...writingActs(desk),
  ...filingActs(desk, () => reportOf(desk, draw)),
};
let drawing = false;

desk.set({ trouble });
followAddress(desk);
hearKeys(window, () => desk.model(), act);
await arrive(desk);

/** Draws the views once for all that changes in one go. */
function changed(): void {
  if (drawing) return;
  drawing = true;
  queueMicrotask(() => {
    drawing = false;
    const model = desk.model();
    document.title = `Signpost: ${model.language} – reviewer’s desk`;
    render(<DeskView model={model} act={act} draw={draw} onDrawn={heard} />, root);
    if (model.ready && model.view === 'place') trials.look();
  });
}

const known = new WeakSet<Window>();

/** Keys count in a picture as well: a press in it takes the focus there. */
function heard({ window: view }: Drawn): void {
  if (known.has(view)) return;
  known.add(view);
  hearKeys(view, () => desk.model(), act);
}

/** A reviewer mostly reads the browser's own language. */
function firstLanguage(): string {
  const own = navigator.language.split('-')[0] ?? '';
  const translated = TAGS.filter((tag) => tag !== 'en');
  return translated.find((tag) => tag.split('-')[0] === own) ?? translated[0] ?? 'en';
}
