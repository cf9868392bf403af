import { momentOf } from '../../console/moment';
import { type ActionId, waysOn } from '../../guide/ways';
import { commandsOf } from '../overlay/commands';
import type { ConsoleProps } from './model';

/** Ways on that have a control of their own in the console. */
const ELSEWHERE = new Set<ActionId>(['resume', 'stop', 'again', 'close']);

/** What is met on the page that is no plain step, as it comes up. What to say of it stands below. */
export function Met({ model, send }: ConsoleProps) {
  const { session, text, words } = model;
  const situation = session?.progress.situation;
  if (!session || !situation) return null;
  return (
    <section aria-labelledby="met" class="met" data-situation={situation}>
      <h2 id="met">{words.now.met}</h2>
      <p class="lead">{text.situations[situation].title}</p>
      <Ways model={model} send={send} />
    </section>
  );
}

/** The ways on that the customer's bubble offers as well: here they act on the customer's tab. */
export function Ways({ model: { session, text, practice }, send }: ConsoleProps) {
  if (!session) return null;
  const moment = momentOf(session.progress);
  const ways = waysOn(moment).flatMap((id) => {
    const commands = commandsOf(id, moment.step, null);
    const leaves = practice && commands.some(({ type }) => type === 'open');
    return ELSEWHERE.has(id) || leaves ? [] : [{ id, commands }];
  });
  if (ways.length === 0) return null;
  return (
    <div class="controls">
      {ways.map(({ id, commands }) => (
        <button
          key={id}
          type="button"
          data-action={id}
          onClick={() => {
            for (const command of commands) send(command);
          }}
        >
          {text.overlay[id]}
        </button>
      ))}
    </div>
  );
}
