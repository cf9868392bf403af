import { SITUATION_IDS } from '../../guide/situations';
import { STEP_IDS, stepNumber } from '../../guide/steps';
import { sceneOf } from '../../review/scenes';
import type { ViewProps } from './place';
import { Tile } from './tiles';

/** A whole language at a glance: every step in order, then every situation. */
export function Strip({ model, act, draw }: Omit<ViewProps, 'onDrawn'>) {
  const { language, look, current } = model;
  const text = model.textOf(language);
  if (!text) return <p class="soft">Loading …</p>;
  const byId = new Map(model.texts.map((one) => [one.id, one]));
  const tile = (id: string, title: string) => (
    <Tile
      key={id}
      id={id}
      title={title}
      lang={language}
      status={byId.get(id)?.state.status ?? null}
      scene={sceneOf(id)}
      text={text}
      language={language}
      look={look}
      draw={draw}
      open={() => act.open(id)}
      current={id === current?.id}
    />
  );
  return (
    <section class="tiles-view" aria-label="Film strip">
      <h2>Steps</h2>
      <ol class="tiles" data-width={look.width}>
        {STEP_IDS.map((step) =>
          tile(`steps.${step}.do`, `${stepNumber(step)} ${text.steps[step].name}`),
        )}
      </ol>
      <h2>Situations</h2>
      <ul class="tiles" data-width={look.width}>
        {SITUATION_IDS.map((id) => tile(`situations.${id}.text`, text.situations[id].title))}
      </ul>
    </section>
  );
}
