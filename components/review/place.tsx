import { useState } from 'preact/hooks';
import { isDanger } from '../../review/danger';
import { pageOf } from '../../review/pseudo';
import { sceneOf } from '../../review/scenes';
import { isSpoken } from '../../review/shown';
import { withTexts } from '../../review/texts';
import { groupOf, nameOf } from '../../review/titles';
import { LabelAgreement } from './agreement';
import { Around } from './around';
import { Checks } from './checks';
import { DangerSign, List } from './list';
import type { DeskActs, DeskModel, Draw, Drawn } from './model';
import { Picture } from './picture';
import { Verdict } from './verdict';
import { viewOf } from './views';
import { Words } from './words';

export interface ViewProps {
  model: DeskModel;
  act: DeskActs;
  draw: Draw;
  /** A picture in place stands: its window may have the focus. */
  onDrawn(drawn: Drawn): void;
}

/** One text in its place: the picture, and beside it all that helps to judge. */
export function Place({ model, act, draw, onDrawn }: ViewProps) {
  const { current, source } = model;
  if (!current || !source) return null;
  return (
    <div class="place-view">
      <List model={model} act={act} />
      <section class="stage-view" aria-label="Picture">
        <Looks model={model} act={act} />
        <InPlace model={model} draw={draw} onDrawn={onDrawn} />
        <Around model={model} act={act} />
      </section>
      <aside class="beside" aria-label="Review">
        <h2>
          {isDanger(current.id) && <DangerSign />} {groupOf(current.id, source.text)}:{' '}
          {nameOf(current.id)}
        </h2>
        <Words model={model} act={act} />
        <Verdict model={model} act={act} />
        <Checks findings={model.findingsOf(current)} />
        <LabelAgreement agreements={current.agreements} lang={model.language} />
      </aside>
    </div>
  );
}

function InPlace({ model, draw, onDrawn }: Pick<ViewProps, 'model' | 'draw' | 'onDrawn'>) {
  const { current, language, look } = model;
  const words = model.textOf(language);
  const [hidden, setHidden] = useState('');
  if (!current || !words) return null;
  const { id, text } = current;
  const shown = withTexts(words, new Map([[id, text]]));
  const scene = sceneOf(id);
  const view = viewOf(look, scene);
  const drawing = { id, scene, text: shown, page: pageOf(language), view };
  return (
    <div class="in-place" style={{ maxInlineSize: `${view.width}px` }}>
      <Picture
        drawing={drawing}
        draw={draw}
        title={`Signpost on the practice page: ${nameOf(id)}`}
        onDrawn={(drawn) => {
          setHidden(drawn.point(text) ? '' : id);
          onDrawn(drawn);
        }}
      />
      {hidden === id && (
        <p class="aside" data-part="unseen">
          <strong>
            {isSpoken(id) ? 'Read out by screen readers: ' : 'Not to be seen in this picture: '}
          </strong>
          <span lang={language}>
            <bdi>{text}</bdi>
          </span>
        </p>
      )}
    </div>
  );
}

function Looks({ model, act }: Pick<ViewProps, 'model' | 'act'>) {
  const { look } = model;
  const toggles = [
    {
      name: 'width',
      on: look.width === 'narrow',
      words: '320 px',
      key: 'W',
      press: () => act.look({ width: look.width === 'wide' ? 'narrow' : 'wide' }),
    },
    {
      name: 'scheme',
      on: look.scheme === 'dark',
      words: 'Dark',
      key: 'D',
      press: () => act.look({ scheme: look.scheme === 'light' ? 'dark' : 'light' }),
    },
    {
      name: 'text',
      on: look.text === 2,
      words: 'Text 200 %',
      key: 'Z',
      press: () => act.look({ text: look.text === 1 ? 2 : 1 }),
    },
  ];
  return (
    <div class="row looks">
      {toggles.map(({ name, on, words, key, press }) => (
        <button key={name} type="button" data-look={name} aria-pressed={on} onClick={press}>
          {words} <kbd>{key}</kbd>
        </button>
      ))}
      <span class="grow" />
      <button type="button" data-act="previous" onClick={() => act.next(-1)}>
        Previous <kbd>K</kbd>
      </button>
      <button type="button" data-act="next" onClick={() => act.next(1)}>
        Next <kbd>J</kbd>
      </button>
    </div>
  );
}
