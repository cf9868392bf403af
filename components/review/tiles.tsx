import type { Text } from '../../locales/text';
import { pageOf } from '../../review/pseudo';
import type { Scene } from '../../review/scenes';
import type { Status } from '../../review/verdicts';
import { Lazy } from './lazy';
import type { Draw, Look } from './model';
import { Picture } from './picture';
import { StatusSign } from './status';
import { viewOf } from './views';

interface Props {
  /** Heading of the tile. */
  title: string;
  lang: string;
  status: Status | null;
  id: string;
  scene: Scene;
  /** null: its language is still loading. */
  text: Text | null;
  /** BCP 47, or a pseudo-language. */
  language: string;
  look: Look;
  draw: Draw;
  open(): void;
  /** True for the one that is looked at. */
  current: boolean;
}

/** A small picture with its name; pressed, it opens in place. */
export function Tile(props: Props) {
  const { title, lang, status, id, scene, text, language, look, draw, open, current } = props;
  const view = viewOf(look, scene);
  return (
    <li class="tile">
      <button type="button" data-tile={id} aria-current={current || undefined} onClick={open}>
        {status && <StatusSign status={status} />} <span lang={lang}>{title}</span>
      </button>
      {text ? (
        <Lazy ratio={view.width / view.height}>
          <Picture
            small
            drawing={{ id, scene, text, page: pageOf(language), view }}
            draw={draw}
            title={title}
          />
        </Lazy>
      ) : (
        <p class="soft">Loading …</p>
      )}
    </li>
  );
}
