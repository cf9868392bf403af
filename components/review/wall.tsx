import { useEffect } from 'preact/hooks';
import { PSEUDO } from '../../review/pseudo';
import { sceneOf } from '../../review/scenes';
import { groupOf, nameOf } from '../../review/titles';
import type { ViewProps } from './place';
import { Tile } from './tiles';

/** One text in all languages, the made-up ones last. */
export function Wall({ model, act, draw }: Omit<ViewProps, 'onDrawn'>) {
  const { current, source, languages, look } = model;
  const all = [...languages, ...PSEUDO];
  useEffect(() => {
    for (const { tag } of all) act.load(tag);
  }, []);
  if (!current || !source) return null;
  const { id } = current;
  return (
    <section class="tiles-view" aria-label="Wall">
      <h2>
        {groupOf(id, source.text)}: {nameOf(id)}
      </h2>
      <p class="soft">{current.source}</p>
      <ul class="tiles" data-width={look.width}>
        {all.map(({ tag, name }) => (
          <Tile
            key={tag}
            id={id}
            title={name}
            lang={tag}
            status={model.reviewedOf(tag).find((one) => one.id === id)?.state.status ?? null}
            scene={sceneOf(id)}
            text={model.textOf(tag)}
            language={tag}
            look={look}
            draw={draw}
            open={() => act.open(id, tag)}
            current={tag === model.language}
          />
        ))}
      </ul>
    </section>
  );
}
