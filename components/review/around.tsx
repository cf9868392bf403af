import type { StepId } from '../../guide/steps';
import { aboutText, pressAt, stepIn } from '../../review/about';
import { stepsAround } from '../../review/titles';
import { dirOf } from './direction';
import type { DeskActs, DeskModel } from './model';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** What the text is for, what the press really does, and the steps before and after. */
export function Around({ model, act }: Props) {
  const { current, source } = model;
  if (!current || !source) return null;
  const step = stepIn(current.id);
  const press = pressAt(current.id);
  return (
    <section class="around" aria-label="Where it stands">
      <p>{aboutText(current.id)}</p>
      {press && (
        <p class="press" data-part="press">
          <strong>What the press really does:</strong> {press}
        </p>
      )}
      {step && <Steps step={step} model={model} act={act} />}
    </section>
  );
}

function Steps({ step, model, act }: Props & { step: StepId }) {
  const { before, after } = stepsAround(step);
  return (
    <div class="steps-around">
      {before && <Neighbour words="Step before" step={before} model={model} act={act} />}
      {after && <Neighbour words="Step after" step={after} model={model} act={act} />}
    </div>
  );
}

function Neighbour({ words, step, model, act }: Props & { words: string; step: StepId }) {
  const { data, source, language } = model;
  const text = model.textOf(language);
  if (!data || !source || !text) return null;
  const { name, do: sentence } = text.steps[step];
  return (
    <button type="button" class="neighbour" onClick={() => act.open(`steps.${step}.do`)}>
      <span class="soft">{words}</span>
      <span lang={language} dir={dirOf(data.text)}>
        <strong>{name}.</strong> {sentence}
      </span>
      <span class="soft" lang="en">
        {source.text.steps[step].name}
      </span>
    </button>
  );
}
