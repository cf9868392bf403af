import { useEffect, useRef } from 'preact/hooks';
import { isPseudo } from '../../review/pseudo';
import { dirOf } from './direction';
import type { DeskActs, DeskModel } from './model';

interface Props {
  model: DeskModel;
  act: DeskActs;
}

/** The English text and the one under review, which is edited where it stands. */
export function Words({ model, act }: Props) {
  const { current, data, language, writing, unfinished } = model;
  if (!current || !data) return null;
  const { lang, dir } = { lang: language, dir: dirOf(data.text) };
  const begun = unfinished.get(current.id);
  return (
    <section class="words" aria-label="Words">
      {language !== 'en' && (
        <>
          <h3>English</h3>
          <p class="source" lang="en" dir="ltr" data-part="source">
            {current.source}
          </p>
        </>
      )}
      <h3>{data.text.meta.name}</h3>
      {writing === null ? (
        <p class="own" lang={lang} dir={dir} data-part="text">
          {current.text}
        </p>
      ) : (
        <Editor writing={writing} lang={lang} dir={dir} act={act} />
      )}
      <div class="row">
        {writing === null && !isPseudo(language) && (
          <button type="button" data-act="edit" onClick={() => act.write(begun ?? current.text)}>
            {begun === undefined ? 'Edit' : 'Go on writing'} <kbd>E</kbd>
          </button>
        )}
        {writing === null && begun !== undefined && (
          <button type="button" onClick={() => act.discard()}>
            Discard what was not saved
          </button>
        )}
        {writing === null && current.text !== current.original && (
          <button type="button" data-act="restore" onClick={() => act.restore()}>
            Back to the original
          </button>
        )}
      </div>
      {writing === null && current.text !== current.original && (
        <p class="soft">
          Originally:{' '}
          <span lang={lang} dir={dir}>
            <bdi>{current.original}</bdi>
          </span>
        </p>
      )}
    </section>
  );
}

interface EditorProps {
  writing: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  act: DeskActs;
}

function Editor({ writing, lang, dir, act }: EditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const own = field.current;
    own?.focus();
    own?.setSelectionRange(own.value.length, own.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      act.save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      act.write(null);
    } else return;
    event.stopPropagation();
  };
  return (
    <>
      <textarea
        ref={field}
        name="translation"
        aria-label="Translation"
        lang={lang}
        dir={dir}
        rows={4}
        spellcheck
        value={writing}
        onInput={(event) => act.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="row">
        <button type="button" class="main" data-act="save" onClick={() => act.save()}>
          Save <kbd>Enter</kbd>
        </button>
        <button type="button" data-act="discard" onClick={() => act.discard()}>
          Discard
        </button>
      </div>
    </>
  );
}
