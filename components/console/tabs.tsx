import { STEP_IDS, stepNumber } from '../../guide/steps';
import { format } from '../../locales/format';
import type { ConsoleProps, ListedTab } from './model';

/** The tabs with a walkthrough; one of them can be stayed with. */
export function Tabs({ model, send }: ConsoleProps) {
  const { tabs, tab, pinned, words } = model;
  return (
    <section aria-labelledby="tabs">
      <h2 id="tabs">{words.tabs.title}</h2>
      {tabs.length === 0 && <p class="soft">{words.tabs.none}</p>}
      <ul class="tabs">
        {tabs.map((one) => (
          <li key={one.id} data-tab={one.id}>
            <button
              type="button"
              aria-pressed={pinned && one.id === tab}
              aria-current={one.id === tab ? 'true' : undefined}
              title={words.tabs.pin}
              onClick={() => send({ type: 'pin', tab: pinned && one.id === tab ? null : one.id })}
            >
              <bdi>{one.title || `#${one.id}`}</bdi>
              <span class="soft">{stepOf(one, model)}</span>
            </button>
          </li>
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          data-action="follow"
          checked={!pinned}
          disabled={tab === null && !pinned}
          onChange={(event) => send({ type: 'pin', tab: event.currentTarget.checked ? null : tab })}
        />
        {words.tabs.follow}
      </label>
    </section>
  );
}

function stepOf({ step }: ListedTab, { text }: ConsoleProps['model']): string {
  if (step === null) return '';
  const number = stepNumber(step);
  return format(text.overlay.progress, { number, total: STEP_IDS.length }, text.meta);
}
