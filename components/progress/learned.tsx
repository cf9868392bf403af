import { format } from '../../locales/format';
import type { PopupProps } from './model';

/** What the person showed Signpost, and how to make it forget. */
export function Learned({ model, send }: PopupProps) {
  const { lessons = [], text } = model;
  if (lessons.length === 0) return null;
  const words = text.popup;
  return (
    <details class="learned">
      <summary>{words.learned}</summary>
      <p class="soft">{words['learned-note']}</p>
      <ul>
        {lessons.map(({ id, step, verdict, label }) => (
          <li key={id} data-lesson={verdict}>
            {format(
              words[verdict === 'right' ? 'learned-here' : 'learned-wrong'],
              { label, step: text.steps[step].name },
              text.meta,
            )}{' '}
            <button type="button" class="link" onClick={() => send({ type: 'forget', id })}>
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
      {lessons.length > 1 && (
        <button type="button" class="link" onClick={() => send({ type: 'forget', id: null })}>
          {words['forget-all']}
        </button>
      )}
    </details>
  );
}
