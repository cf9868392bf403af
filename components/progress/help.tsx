import type { Text } from '../../locales/text';

/** Questions that no page answers, each behind its own words. */
export function Help({ text }: { text: Text }) {
  return (
    <details class="help">
      <summary>{text.popup.help}</summary>
      {Object.entries(text.faq).map(([id, { q, a }]) => (
        <details key={id} data-question={id}>
          <summary>{q}</summary>
          <p>{a}</p>
        </details>
      ))}
    </details>
  );
}
