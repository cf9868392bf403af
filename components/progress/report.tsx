import type { PopupProps } from './model';

/** A file that tells how the page is built: made when asked for, shown, and saved by the person. */
export function PageReport({ model, send }: PopupProps) {
  const { report, text } = model;
  const words = text.popup;
  return (
    <details
      class="report"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) send({ type: 'report' });
      }}
    >
      <summary>{words.report}</summary>
      <p class="soft">{words['report-text']}</p>
      {report === 'failed' && <p role="alert">{words['report-failed']}</p>}
      {report && report !== 'failed' && (
        <>
          <textarea
            readOnly
            rows={8}
            lang="en"
            dir="ltr"
            aria-label={words.report}
            value={report}
          />
          <button
            type="button"
            data-action="save-report"
            onClick={() => send({ type: 'save-report' })}
          >
            {words['report-save']}
          </button>
          {model.saved && <p role="status">{words['report-saved']}</p>}
        </>
      )}
    </details>
  );
}
