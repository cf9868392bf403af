import { useEffect } from 'preact/hooks';
import { Files } from './files';
import { Keys } from './keys';
import { Languages } from './languages';
import { Place, type ViewProps } from './place';
import { Said } from './said';
import { Strip } from './strip';
import { TermList } from './terms';
import { TopBar } from './topbar';
import { Wall } from './wall';

/** The reviewer's desk. */
export function Desk(props: ViewProps) {
  const { model, act } = props;
  useEffect(() => window.scrollTo(0, 0), [model.view]);
  useEffect(() => showCurrent(), [model.view, model.language, model.current?.id]);
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
      <Said words={model.said} />
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

/** Brings the picture of the text that is looked at into view, where there are many. */
function showCurrent(): void {
  const current = document.querySelector('.tile > [aria-current]')?.parentElement;
  current?.scrollIntoView({ block: 'nearest' });
}
