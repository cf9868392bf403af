import { type Progress, statuses } from '../../guide/progress';
import { STEP_IDS, type StepStatus } from '../../guide/steps';
import type { Text } from '../../locales/text';

/** The steps in order, each done, current or to do. */
export function Steps({ progress, text }: { progress: Progress | null; text: Text }) {
  const status = progress && statuses(progress);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{text.popup.steps}</h2>
      <ol class="steps">
        {STEP_IDS.map((step, index) => {
          const now: StepStatus = status?.[step] ?? 'todo';
          return (
            <li
              key={step}
              data-step-id={step}
              data-status={now}
              aria-current={now === 'current' ? 'step' : undefined}
            >
              <span class="mark" aria-hidden="true">
                {now === 'done' ? '✓' : index + 1}
              </span>
              <span>{text.steps[step].name}</span>
              {status && (
                <span class={now === 'current' ? 'status' : 'unseen'}>{text.popup[now]}</span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
