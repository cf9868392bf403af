/** @jsxImportSource ./jsx */
import { STEP_IDS, stepNumber } from '../../guide/steps';
import type { Wording } from '../../guide/wording';
import { format } from '../../locales/format';
import type { Act } from './commands';
import { Icon } from './icon';
import type { Child } from './jsx/jsx-runtime';
import type { OverlayModel } from './model';
import type { Size, Ui } from './size';

export interface ViewProps {
  model: OverlayModel;
  said: Wording;
  size: Size;
  ui: Ui;
}

/** The bubble in each of its sizes. Its buttons only name what they do; `mount.ts` listens. */
export function Bubble(props: ViewProps) {
  const { model, said, size } = props;
  const words = model.text.overlay;
  if (size === 'chip') {
    return (
      <div part="chip" class="bubble">
        <Press act="show" class="show">
          {words.show}
        </Press>
      </div>
    );
  }
  const number = stepNumber(model.step);
  const name = format(words.label, { number, total: STEP_IDS.length }, model.text.meta);
  return (
    <div
      part="bubble"
      class="bubble"
      role="dialog"
      tabIndex={-1}
      aria-labelledby="name title"
      aria-describedby="say note"
    >
      <span id="name" hidden>
        {name} –
      </span>
      <Header {...props} />
      <div class="text">
        {props.ui.picking ? <Picking {...props} /> : <Said {...props} />}
        {model.remark && !props.ui.picking && <p class="why">{words[model.remark]}</p>}
        {size === 'full' && <Details {...props} />}
        {said.actions.length > 0 && !props.ui.picking && <Actions {...props} />}
        {size === 'small' && !props.ui.picking && props.ui.waited && (
          <div class="actions">
            <Press act="help">{words.help}</Press>
          </div>
        )}
      </div>
      {size === 'full' && model.state !== 'finished' && <Footer {...props} />}
    </div>
  );
}

function Said({ said }: ViewProps) {
  return (
    <>
      <h2 id="title">{said.title}</h2>
      {said.body && <p id="say">{said.body}</p>}
    </>
  );
}

/** While somebody points at the control that Signpost did not find, or found wrongly. */
function Picking({ model }: ViewProps) {
  const words = model.text.overlay;
  return (
    <>
      <h2 id="title">{words['pick-title']}</h2>
      <p id="say">{words['pick-text']}</p>
      <p class="why">{format(words['pick-keyboard'], { key: words.key }, model.text.meta)}</p>
      <div class="actions">
        <Press act="pick-stop">{words['pick-stop']}</Press>
      </div>
    </>
  );
}

function Header({ model, said, size }: ViewProps) {
  const words = model.text.overlay;
  const folds = model.state === 'looking';
  return (
    <div class="head">
      <Press act="move" class="icon grip" label={words.move}>
        <Icon name="grip" />
      </Press>
      <div class="progress">
        {said.progress}
        <span class="bar" aria-hidden="true">
          {STEP_IDS.map((id, index) => (
            <i key={id} data-on={index < stepNumber(model.step) || undefined} />
          ))}
        </span>
      </div>
      {folds && size === 'small' && (
        <>
          <Press act="pause" class="icon" label={words.pause}>
            <Icon name="pause" />
          </Press>
          <Press act="stop" class="icon" label={words.stop}>
            <Icon name="stop" />
          </Press>
        </>
      )}
      {folds && (
        <Press
          act="expand"
          class="icon"
          label={size === 'full' ? words.collapse : words.expand}
          expanded={size === 'full'}
        >
          <Icon name={size === 'full' ? 'less' : 'more'} />
        </Press>
      )}
      {model.state !== 'finished' && (
        <Press act="hide" class="icon" label={words.hide}>
          <Icon name="close" />
        </Press>
      )}
    </div>
  );
}

function Details({ model, said, ui }: ViewProps) {
  const words = model.text.overlay;
  return (
    <>
      {said.why && <p class="why">{said.why}</p>}
      {said.situation && (
        <div class="met">
          <p>{said.situation.title}</p>
          <p>{said.situation.text}</p>
        </div>
      )}
      {said.choices.length > 0 && (
        <div>
          {said.choices.map(({ key, name, mark }) => (
            <button key={key} type="button" class="choice" data-act="choose" data-key={key}>
              <span class="mark" aria-hidden="true">
                {mark}
              </span>
              <span class="unseen">{format(words.choose, { name }, model.text.meta)}</span>
              <bdi aria-hidden="true">{name}</bdi>
            </button>
          ))}
        </div>
      )}
      {said.chosen && <p class="why">{said.chosen}</p>}
      {said.note && (
        <p id="note" class="note" data-grave={said.grave || undefined}>
          {said.note}
        </p>
      )}
      {ui.helpOpen && (
        <div class="help" id="help">
          <p>{words.help}</p>
          <ul>
            {said.help.map((line, index) => (
              <li key={line} aria-current={index + 1 === ui.hint ? 'true' : undefined}>
                {line}
              </li>
            ))}
          </ul>
          <div class="teach">
            <Press act="here">{words.here}</Press>
            {model.state === 'pointing' && <Press act="wrong">{words.wrong}</Press>}
          </div>
          <p>{format(words.shortcut, { key: words.key }, model.text.meta)}</p>
          <p>{words.unofficial}</p>
        </div>
      )}
    </>
  );
}

function Actions({ model, said }: ViewProps) {
  return (
    <div class="actions">
      {said.actions.map((id) => (
        <Press key={id} act={id}>
          {model.text.overlay[id]}
        </Press>
      ))}
    </div>
  );
}

function Footer({ model, ui }: ViewProps) {
  const words = model.text.overlay;
  return (
    <div class="foot">
      <Press act="help" expanded={ui.helpOpen}>
        {words['cant-see']}
      </Press>
      <Press act="pause">{words.pause}</Press>
      <Press act="stop">{words.stop}</Press>
    </div>
  );
}

interface PressProps {
  act: Act;
  class?: string;
  /** Name of a button that shows no words; one that is also its hint, so that it is told once. */
  label?: string;
  expanded?: boolean;
  children?: Child;
}

function Press({ act, class: name, label, expanded, children }: PressProps) {
  return (
    <button type="button" class={name} data-act={act} title={label} aria-expanded={expanded}>
      {children}
    </button>
  );
}
