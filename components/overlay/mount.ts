import { h, render } from 'preact';
import { wording } from '../../guide/wording';
import { announcer } from './announce';
import { type Act, commandsOf } from './commands';
import { dragging, type Point } from './drag';
import { focusedBox, jumper } from './focus';
import { follow, rootsOf } from './follow';
import { type Box, grow, intersect, union, viewportOf } from './geometry';
import { createParts, setAttributes, unzoom } from './host';
import { keepOwn, listenTo } from './keys';
import { keepOnTop, type Layer } from './layer';
import { drawMarker } from './marker';
import {
  attributesOf,
  isSame,
  type Overlay,
  type OverlayCommand,
  type OverlayModel,
} from './model';
import { placer } from './placer';
import { drawRings, hasMoved, type Sight, sightOf } from './rings';
import { bringer } from './scroll';
import { FRESH, sizeOf, type Ui } from './size';
import { spoken } from './spoken';
import { Bubble } from './view';

/** Kept clear around each target, CSS px: its ring. */
const CLEAR = 8;
/** The same where rings carry numbers. */
const CLEAR_BADGE = 22;
/** A target that is missing for longer than this, ms, gets help offered. */
const A_WHILE = 12_000;

/**
 * Shows the walkthrough in `doc`: rings around the targets and a bubble that says what to press. The
 * page is changed by one element, `<signpost-overlay>`, from the first `update` until `destroy`.
 * Targets may be in open shadow roots and same-origin frames of `doc`. Nothing runs while nothing
 * moves.
 */
export function mountOverlay(doc: Document, send: (command: OverlayCommand) => void): Overlay {
  const parts = createParts(doc);
  const { host, root, layer: sheet, rings, marker, place, sentinel } = parts;
  const controller = new AbortController();
  const live = announcer(parts.status);
  const bring = bringer(doc);
  const jump = jumper(doc, host);
  const moveTo = placer(place);
  const heard = new WeakSet<Window>();
  let model: OverlayModel | null = null;
  let ui: Ui = FRESH;
  let layer: Layer | null = null;
  let sights: Sight[] = [];
  let pointer: Box | null = null;
  let seen = '';
  let dragged: Point | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const ringed = () => (model && !model.hidden ? model.targets.map((one) => one.element) : []);

  const settle = () => {
    if (!model) return;
    const shown = sights
      .filter((sight) => sight.inSight)
      .map(({ box, clip }) => intersect(box, clip));
    const focused = focusedBox(doc, host);
    const several = shown.length > 1;
    const clear = several ? CLEAR_BADGE : CLEAR;
    const avoid = [...shown.map((box) => grow(box, clear)), pointer, focused].filter(
      (box) => box !== null,
    );
    const anchor = shown.length > 0 ? shown.reduce(union) : pointer;
    void moveTo({
      size: sizeOf(model, ui),
      anchor,
      avoid,
      several,
      dragged,
      rtl: model.dir === 'rtl',
    });
  };

  const look = (quick: boolean) => {
    if (!model || controller.signal.aborted) return false;
    if (quick && !sights.some((sight) => hasMoved(sight, doc))) return false;
    sights = ringed().map((element) => sightOf(element, doc));
    const facts = sights.map(({ box, clip, inSight }) => [box, clip, inSight]);
    const now = JSON.stringify([facts, viewportOf(doc)]);
    if (now === seen) return false;
    seen = now;
    unzoom(parts);
    drawRings(rings, sights);
    const lost = sights.some((sight) => sight.inSight) ? null : (sights[0] ?? null);
    pointer = drawMarker(marker, lost, model.text);
    settle();
    return true;
  };

  const show = () => {
    if (!model) return;
    const focused = root.activeElement;
    const size = sizeOf(model, ui);
    render(h(Bubble, { model, said: wording(model, model.text), size, ui }), place);
    settle();
    if (!focused || root.activeElement) return;
    const next = place.querySelector<HTMLElement>('.text button') ?? place.querySelector('button');
    next?.focus();
  };
  const change = (part: Partial<Ui>) => {
    ui = { ...ui, ...part };
    show();
  };

  const drag = dragging(place, (to) => {
    dragged = to;
    settle();
  });
  const act = (button: HTMLElement) => {
    const name = button.dataset.act as Act;
    const size = model && sizeOf(model, ui);
    if (name === 'help') change({ helpOpen: size === 'small' || !ui.helpOpen, expanded: true });
    else if (name === 'expand') change({ expanded: size !== 'full' });
    else if (name === 'move') moveOn();
    for (const command of commandsOf(name, model?.step ?? 'sign-in', button.dataset.key ?? null))
      send(command);
  };
  /** The next corner, clockwise: what dragging does, without dragging. */
  const moveOn = () => {
    const view = viewportOf(doc);
    const box = place.getBoundingClientRect();
    const left = box.left + box.right < view.left + view.right;
    const top = box.top + box.bottom < view.top + view.bottom;
    dragged = {
      left: top ? view.right - box.width - CLEAR : view.left + CLEAR,
      top: left ? view.top + CLEAR : view.bottom - box.height - CLEAR,
    };
    settle();
  };
  const heat = (path: Element[]) => {
    const choice = path.find((node) => (node as HTMLElement).dataset?.key) as
      | HTMLElement
      | undefined;
    const key = choice?.dataset.key;
    for (const [index, ring] of [...rings.children].entries())
      ring.toggleAttribute('data-hot', !!key && model?.targets[index]?.subscription === key);
  };

  const hands = {
    inside(event: Event, path: Element[]) {
      if (drag.handle(event, path)) return;
      if (event.type === 'focusin') heat(path);
      const button = path.find((node) => (node as HTMLElement).dataset?.act);
      if (event.type === 'click' && button) act(button as HTMLElement);
    },
    escape() {
      if (model && !model.hidden) send({ type: 'hide' });
    },
    jump() {
      if (model) jump(model);
    },
    focus: settle,
  };
  keepOwn(host, hands, controller.signal);
  place.addEventListener('pointerover', (event) => heat(event.composedPath() as Element[]));
  const follower = follow(doc, sentinel, look);

  const reset = (from: OverlayModel | null, to: OverlayModel) => {
    const words = spoken(from, to);
    if (words) live.say(words);
    if (from?.step === to.step && from.state === to.state && from.situation === to.situation)
      return;
    ui = FRESH;
    clearTimeout(waiting);
    if (to.state === 'looking') waiting = setTimeout(() => change({ waited: true }), A_WHILE);
  };

  return {
    update(next) {
      if (controller.signal.aborted) return;
      if (model && isSame(model, next)) return layer?.check();
      reset(model, next);
      model = next;
      const { language, dir } = next;
      Object.assign(sheet, { lang: language, dir });
      const restore = () => setAttributes(host, attributesOf(model ?? next));
      restore();
      layer ??= keepOnTop(doc, {
        host,
        restore,
        target: () => model?.targets[0]?.element ?? null,
        boxes: () => [place, ...rings.children].map((one) => one.getBoundingClientRect()),
      });
      for (const page of rootsOf(ringed(), doc)) {
        const view = (page as Document).defaultView;
        if (view && !heard.has(view)) listenTo(view, hands, controller.signal);
        if (view) heard.add(view);
      }
      if (!next.hidden) bring(next);
      seen = '';
      show();
      follower.watch(ringed());
      look(false);
      layer.check();
    },
    destroy() {
      controller.abort();
      clearTimeout(waiting);
      follower.stop();
      layer?.stop();
      live.stop();
      render(null, place);
      host.remove();
    },
  };
}
