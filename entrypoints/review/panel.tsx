import { render } from 'preact';
import consoleStyle from '../../components/console/console.css?inline';
import { Popup } from '../../components/progress/popup';
import popupStyle from '../../components/progress/progress.css?inline';
import { adopt, fillFrame, resolved, type View } from '../../components/review/picture/frame';
import theme from '../../components/theme.css?inline';
import { LANGUAGES } from '../../locales/available';
import type { Text } from '../../locales/text';
import { consoleScene } from '../../review/console-scenes';
import { popupScene } from '../../review/popup-scenes';
import type { OtherScene } from '../../review/scenes';
import type { WholeText } from '../../review/whole';
import { makeCard } from '../invite.content/card';
import cardStyle from '../invite.content/style.css?inline';
import { Bar } from '../practice/bar';
import barStyle from '../practice/bar.css?inline';
import { readChoice } from '../practice/choice';
import { consolePicture, pressIn, trainingPicture } from './console-picture';
import style from './panel.css?inline';

/** Something of Signpost's own that is drawn in a frame. */
export interface PanelPicture {
  /** Shows other words. */
  show(text: Text): void;
  /** What holds the words. */
  root: ParentNode;
  destroy(): void;
}

/** Draws the popup, the console, the invitation, the practice account's bar, its training or the browser's list of extensions. */
export async function drawPanel(
  frame: HTMLIFrameElement,
  scene: OtherScene,
  id: string,
  text: Text,
  view: View,
): Promise<PanelPicture> {
  const css = theme + STYLES[scene.kind] + style;
  const { language, dir } = text.meta;
  const own = await fillFrame(frame, { css, body: '', lang: language, dir }, view);
  if (scene.kind === 'invite') return drawCard(own, text, view);
  own.documentElement.classList.toggle('popup', scene.kind === 'popup' && view.width > 400);
  const show = (words: Text) => {
    Object.assign(own.documentElement, { lang: words.meta.language, dir: words.meta.dir });
    render(contentOf(scene.kind, id, words), own.body);
    unfold(own, openIn(scene.kind, id));
  };
  show(text);
  if (scene.kind === 'console') pressIn(own, id);
  return { show, root: own.body, destroy: () => render(null, own.body) };
}

const STYLES: Record<OtherScene['kind'], string> = {
  popup: popupStyle,
  practice: barStyle,
  training: barStyle,
  console: popupStyle + consoleStyle,
  browser: '',
  invite: '',
};

const nothing = () => undefined;

/** Selector of the `<details>` that are open. */
function openIn(kind: OtherScene['kind'], id: string): string {
  if (kind === 'console') return consoleScene(id).open;
  return kind === 'popup' ? popupScene(id).open : '';
}

function contentOf(kind: OtherScene['kind'], id: string, text: WholeText) {
  if (kind === 'console') return consolePicture(id, text);
  if (kind === 'training') return trainingPicture(id, text);
  if (kind === 'practice') {
    const choice = readChoice('', text.meta.language);
    const acts = { change: nothing, restart: nothing, start: nothing, stop: nothing };
    return <Bar text={text} choice={choice} running={false} {...acts} />;
  }
  if (kind === 'browser') {
    return (
      <article class="listing">
        <h1>{text.extension.name}</h1>
        <p>{text.extension.description}</p>
      </article>
    );
  }
  const { open: _, ...scene } = popupScene(id);
  const { where } = scene;
  const onSite = where !== 'off-site' && where !== 'identity';
  const model = { ...scene, onSite, setting: 'auto', languages: LANGUAGES, text };
  return <Popup model={model} send={nothing} />;
}

function unfold(own: Document, selector: string): void {
  if (!selector) return;
  for (const part of own.querySelectorAll(`details:is(${selector})`)) part.setAttribute('open', '');
}

function drawCard(own: Document, first: Text, view: View): PanelPicture {
  const host = own.createElement('signpost-invite');
  const root = host.attachShadow({ mode: 'open' });
  adopt(root, own, resolved(cardStyle, view));
  own.documentElement.append(host);
  const show = ({ meta: { language, dir: way }, invite }: Text) => {
    const dir = way === 'rtl' ? 'rtl' : 'ltr';
    Object.assign(host, { lang: language, dir });
    root.replaceChildren(makeCard({ language, dir, text: invite }, nothing, nothing));
  };
  show(first);
  return { show, root, destroy: () => host.remove() };
}
