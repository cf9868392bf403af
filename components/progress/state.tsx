import type { Text } from '../../locales/text';
import type { PopupModel } from './model';

/** One or two sentences on how things stand; changes are read out. */
export function State({ model }: { model: PopupModel }) {
  const { progress, text, loading } = model;
  const met = progress?.run === 'running' && model.where === 'account' && progress.situation;
  return (
    <section class="state" role="status">
      <p>{sentence(model)}</p>
      {met && <Met situation={text.situations[met]} />}
      {loading && <p class="soft">{text.popup.loading} …</p>}
    </section>
  );
}

/** What is met on the page. A text that quotes the page is left to the bubble, which has the words. */
function Met({ situation }: { situation: Text['situations']['article'] }) {
  const { title, text } = situation;
  return (
    <p>
      <strong>{title}</strong>
      {text.includes('{') ? '' : ` ${text}`}
    </p>
  );
}

function sentence({ where, progress, text }: PopupModel): string {
  const { popup } = text;
  if (where !== 'account' && where !== 'article') return popup[where];
  switch (progress?.run) {
    case 'running':
      return popup.running;
    case 'paused':
      return popup.paused;
    case 'finished':
      return popup.finished;
    default:
      return where === 'article' ? popup['ready-article'] : popup.ready;
  }
}
