import { overlayState, type Progress } from '../../guide/progress';
import { type Wording, wording } from '../../guide/wording';
import { format } from '../../locales/format';
import type { Text } from '../../locales/text';
import type { PopupModel } from './model';

/** How things stand, what to do first; changes are read out. */
export function State({ model }: { model: PopupModel }) {
  const { progress, where, text, loading } = model;
  return (
    <section class="state" role="status">
      {progress && where === 'account' && progress.run === 'running' ? (
        <Now progress={progress} text={text} />
      ) : (
        <Standing model={model} />
      )}
      {loading && <p class="soft">{text.popup.loading} …</p>}
    </section>
  );
}

/** The same as the bubble says, but for the words of the page, which the bubble alone has. */
function Now({ progress, text }: { progress: Progress; text: Text }) {
  const targets = Array(progress.ringed).fill({ label: '', subscription: null });
  const said = wording({ ...progress, state: overlayState(progress), targets }, text);
  return (
    <>
      <p class="soft">{said.progress}</p>
      <p class="now">{said.title}</p>
      {!progress.hidden && <p>{doing(progress, said, text)}</p>}
      {said.situation && (
        <p>
          <strong>{said.situation.title}.</strong> {said.situation.text}
        </p>
      )}
      {said.note && <p class={said.grave ? 'grave' : 'soft'}>{said.note}</p>}
    </>
  );
}

/** The bubble leads from the page to the popup; here the step's own sentence does. */
function doing({ step, ringed }: Progress, said: Wording, text: Text): string {
  if (ringed < 2) return said.body;
  return format(text.steps[step].do.replaceAll('{label}', text.overlay.marked), {}, text.meta);
}

/** Where nothing is to be pressed in the page. */
function Standing({ model }: { model: PopupModel }) {
  const { where, progress, text } = model;
  const { popup, overlay, situations } = text;
  if (where !== 'account' && where !== 'article') return <p>{popup[where]}</p>;
  if (!progress) return <p>{where === 'article' ? popup['ready-article'] : popup.ready}</p>;
  if (progress.run === 'running') return <p>{popup.running}</p>;
  const paused = progress.run === 'paused';
  return (
    <>
      <p class="now">{paused ? popup.paused : popup.finished}</p>
      <p>{paused ? overlay['paused-text'] : situations.done.text}</p>
    </>
  );
}
