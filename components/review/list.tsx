import { useEffect, useRef } from 'preact/hooks';
import { isDanger } from '../../review/danger';
import type { Reviewed } from '../../review/language';
import { isPseudo } from '../../review/pseudo';
import { groupOf, nameOf } from '../../review/titles';
import { Choice } from './choice';
import type { DeskActs, DeskModel, Filter } from './model';
import { LevelSign, STATUSES, StatusSign, worst } from './status';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** All texts of the language in the order of the journey, and which of them are listed. */
export function List({ model, act }: Props) {
  const { listed, current, source } = model;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);
  let group = '';
  return (
    <nav class="list" aria-label="Texts">
      <Choose model={model} act={act} />
      <div class="entries" ref={list}>
        {listed.length === 0 && (
          <p class="soft">
            No text is like that.{' '}
            <button
              type="button"
              class="link"
              onClick={() => act.filter({ show: 'all', words: '' })}
            >
              Show all
            </button>
          </p>
        )}
        {listed.map((one) => {
          const title = source ? groupOf(one.id, source.text) : '';
          const first = title !== group;
          group = title;
          return (
            <>
              {first && <h2 key={title}>{title}</h2>}
              <EntryButton key={one.id} one={one} model={model} act={act} />
            </>
          );
        })}
      </div>
    </nav>
  );
}

function EntryButton({ one, model, act }: Props & { one: Reviewed }) {
  const level = worst(model.findingsOf(one));
  return (
    <button
      type="button"
      class="entry"
      data-id={one.id}
      aria-current={one.id === model.current?.id || undefined}
      onClick={() => act.open(one.id)}
    >
      {!isPseudo(model.language) && <StatusSign status={one.state.status} />}
      <span class="called">{nameOf(one.id)}</span>
      {model.unfinished.has(one.id) && <span class="tag">unsaved</span>}
      {isDanger(one.id) && <DangerSign />}
      {level && <LevelSign level={level} />}
    </button>
  );
}

/** Two people have to approve such a text. */
export function DangerSign() {
  return (
    <span class="danger" title="Danger class: two approvals">
      <span aria-hidden="true">▲</span>
      <span class="unseen">danger class</span>
    </span>
  );
}

const SHOWS: readonly [Filter['show'], string][] = [
  ['all', 'All texts'],
  ['undone', 'Left to do'],
  ['danger', 'Danger class'],
  ['problems', 'With problems'],
  ...Object.entries(STATUSES).map(([status, { words }]): [Filter['show'], string] => [
    status as Filter['show'],
    words.slice(0, 1).toUpperCase() + words.slice(1),
  ]),
];

function Choose({ model, act }: Props) {
  const { filter, listed, texts, untried } = model;
  return (
    <div class="choose">
      <input
        type="search"
        name="search"
        aria-label="Search the texts"
        placeholder="Search"
        value={filter.words}
        onInput={(event) => act.filter({ words: event.currentTarget.value })}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Enter' && key !== 'Escape') return;
          if (key === 'Escape') act.filter({ words: '' });
          currentTarget.blur();
          if (key === 'Enter' && listed[0]) act.open(listed[0].id);
        }}
      />
      <Choice
        name="show"
        label="Which texts"
        value={filter.show}
        choose={(show) => act.filter({ show: show as Filter['show'] })}
      >
        {SHOWS.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Choice>
      <p class="soft" data-untried={untried}>
        {listed.length} of {texts.length}
        {untried > 0 && `; ${untried} still to be tried for room`}
      </p>
    </div>
  );
}
