import { useEffect } from 'preact/hooks';
import { Files } from './files';
import { Keys } from './keys';
import { Languages } from './languages';
import { Place, type ViewProps } from './place';
import { Strip } from './strip';
import { TermList } from './terms';
import { TopBar } from './topbar';
import { Wall } from './wall';

/** The reviewer's desk. */
export function Desk(props: ViewProps) {
  const { model, act } = props;
  useEffect(() => showCurrent(), [model.view]);
  return (
    <>
      <TopBar model={model} act={act} />
      {model.trouble && (
        <p class="trouble" role="alert">
          {model.trouble}
        </p>
      )}
      <main data-view-now={model.view} data-ready={model.ready}>
        {model.ready ? <Shown {...props} /> : !model.trouble && <p class="soft">Loading …</p>}
      </main>
      <p class="said" role="status">
        {model.said}
      </p>
      <Keys model={model} act={act} />
    </>
  );
}

function Shown(props: ViewProps) {
  const { model, act } = props;
  switch (model.view) {
    case 'strip':
      return <Strip {...props} />;
    case 'wall':
      return <Wall {...props} />;
    case 'languages':
      return <Languages model={model} act={act} />;
    case 'terms':
      return <TermList model={model} act={act} />;
    case 'files':
      return <Files model={model} act={act} />;
    default:
      return <Place {...props} />;
  }
}

/** Another view begins at its top, or at the text that was looked at. */
function showCurrent(): void {
  window.scrollTo(0, 0);
  document
    .querySelector('.tile > [aria-current]')
    ?.parentElement?.scrollIntoView({ block: 'center' });
}
