import { Controls } from './controls';
import { Help } from './help';
import { Learned } from './learned';
import { Links } from './links';
import type { PopupProps } from './model';
import { PageReport } from './report';
import { State } from './state';
import { Steps } from './steps';
import { isChoosing, Subscriptions } from './subscriptions';
import { Verdict } from './verdict';
import { Why } from './why';

/** The popup: how things stand in one tab, and what can be done about it. */
export function Popup({ model, send }: PopupProps) {
  const { progress, text, onSite, loading } = model;
  const list = progress && <Subscriptions progress={progress} text={text} send={send} />;
  const choosing = progress !== null && isChoosing(progress);
  return (
    <main
      data-signpost-popup=""
      data-running={String(progress !== null)}
      data-step={progress?.step ?? ''}
      data-availability={progress?.availability.value ?? 'unknown'}
      data-on-site={String(onSite)}
      aria-busy={loading}
    >
      <header>
        <h1>{text.popup.title}</h1>
        <p class="soft">{text.popup.unofficial}</p>
      </header>
      <State model={model} />
      <Controls model={model} send={send} />
      {choosing && list}
      {progress && <Verdict verdict={progress.availability} text={text} />}
      <Steps progress={progress} text={text} />
      {!choosing && list}
      <Why model={model} send={send} />
      <Learned model={model} send={send} />
      <Help text={text} />
      {progress && onSite && <PageReport model={model} send={send} />}
      <Links model={model} send={send} />
    </main>
  );
}
