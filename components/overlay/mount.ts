import { wording } from '../../guide/wording';
import { announcer } from './announce';
import { type Act, commandsOf } from './commands';
import { jumper } from './focus';
import { follow, rootsOf } from './follow';
import { createParts, setAttributes } from './host';
import { keepOwn, listenTo } from './keys';
import { keepOnTop, type Layer } from './layer';
import {
  attributesOf,
  isSame,
  type Overlay,
  type OverlayCommand,
  type OverlayModel,
} from './model';
import { picker } from './pick';
import type { Presentation } from './presentation';
import { renew } from './renew';
import { createScene, ringedIn } from './scene';
import { bringer } from './scroll';
import { sentinelIn } from './sentinel';
import { FRESH, hinted, sizeOf, type Ui } from './size';
import { spoken } from './spoken';
import { tether } from './tether';
import { Bubble } from './view';

/** A target that is missing for longer than this, ms, gets help offered. */
const A_WHILE = 12_000;

/**
 * Shows the walkthrough in `doc`: rings around the targets and a bubble that says what to press. The
 * page is changed by one element, `<signpost-overlay>`, from the first `update` until `destroy`.
 * Targets may be in open shadow roots and same-origin frames of `doc`. Nothing runs while nothing
 * moves.
 * @param large what is needed to show it large; without it `shown.presentation` and `flash` do nothing
 */
export function mountOverlay(
  doc: Document,
  send: (command: OverlayCommand) => void,
  large?: Presentation,
): Overlay {
  const parts = createParts(doc, large?.css);
  const { host, root, place } = parts;
  const controller = new AbortController();
  const { signal } = controller;
  let model: OverlayModel | null = null;
  let ui: Ui = FRESH;
  let layer: Layer | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const live = announcer(parts.status);
  const bring = bringer(doc);
  const jump = jumper(doc, host);
  const flash = large?.flash(parts.rings);
  const scene = createScene(doc, parts, (shown) => sizeOf(shown, ui), large?.code(parts.layer));
  const tied = tether(parts, () => scene.look(false));
  const follower = follow(doc, () => sentinelIn(parts.layer), scene.look, tied);
  const heard = new WeakSet<Window>();

  const write = () => {
    if (!model) return;
    const focused = root.activeElement;
    const size = sizeOf(model, ui);
    const said = wording(model, model.text);
    renew(place, [Bubble({ model, said, size, ui: hinted(model, ui) }) as Node]);
    if (!focused || root.activeElement) return;
    // The button that had the focus is gone; the keyboard is not sent back to the top of the page.
    const next = place.querySelector<HTMLElement>('.text button') ?? place.querySelector('button');
    next?.focus();
  };
  const show = () => {
    write();
    scene.settle();
  };
  const change = (part: Partial<Ui>) => {
    ui = { ...ui, ...part };
    show();
  };
  const act = (name: Act, key: string | null) => {
    if (!model) return;
    const size = sizeOf(model, ui);
    if (name === 'help') change({ helpOpen: size === 'small' || !ui.helpOpen, expanded: true });
    else if (name === 'expand') change({ expanded: size !== 'full' });
    else if (name === 'move') scene.moveOn();
    else if (name === 'wrong') send({ type: 'wrong' });
    else if (name === 'here' || name === 'pick-stop') pick(name === 'here');
    for (const command of commandsOf(name, model.step, key)) send(command);
  };

  const pick = (on: boolean) => {
    if (on) sheet.start();
    else sheet.stop();
    change({ ...FRESH, picking: on });
  };
  const sheet = picker(doc, parts, (element) => {
    pick(false);
    send({ type: 'picked', element });
  });

  const hands = {
    inside(event: Event, path: Element[]) {
      if (sheet.handle(event, path) || scene.drag.handle(event, path)) return;
      if (event.type === 'focusin') scene.heat(path);
      if (event.type !== 'click') return;
      const pressed = path.map((node) => (node as HTMLElement).dataset).find((data) => data?.act);
      if (pressed) act(pressed.act as Act, pressed.key ?? null);
    },
    escape() {
      if (sheet.on) pick(false);
      else if (model && !model.hidden) send({ type: 'hide' });
    },
    jump() {
      if (sheet.on) sheet.takeFocused();
      else if (model) jump(model);
    },
    focus: scene.settle,
  };
  keepOwn(host, hands, signal);
  place.addEventListener('pointerover', (event) => scene.heat(event.composedPath() as Element[]));

  const take = (next: OverlayModel) => {
    const words = spoken(model, next);
    if (words) live.say(words);
    const { step, state, situation } = next;
    const same = model?.step === step && model.state === state;
    if (!same || model?.situation !== situation) {
      // What is met on the way to the same thing may be news; whoever opened something still wants it.
      ui = same ? { ...ui, expanded: ui.expanded || null } : FRESH;
      if (!same) sheet.stop();
      clearTimeout(waiting);
      if (state === 'looking') waiting = setTimeout(() => change({ waited: true }), A_WHILE);
    }
    model = next;
    scene.take(next);
    Object.assign(parts.layer, { lang: next.language, dir: next.dir });
    parts.layer.toggleAttribute('data-presentation', next.shown?.presentation ?? false);
    setAttributes(host, attributesOf(next));
  };
  /** What somebody who looks on has asked for since the last time. */
  const attend = (before: OverlayModel | null, now: OverlayModel) => {
    if (!before || !now.shown) return;
    const { flash: flashes = 0, jump: jumps = 0 } = before.shown ?? {};
    if (now.shown.flash !== flashes && ringedIn(now).length > 0) {
      bring(now, true);
      flash?.run();
    }
    if (now.shown.jump !== jumps) jump(now);
  };
  const hear = (elements: readonly Element[]) => {
    for (const page of rootsOf(elements, doc)) {
      const view = (page as Document).defaultView;
      if (view && !heard.has(view)) listenTo(view, hands, signal);
      if (view) heard.add(view);
    }
  };

  return {
    update(next) {
      if (signal.aborted) return;
      if (model && isSame(model, next)) {
        scene.confirm();
        return layer?.glance();
      }
      const before = model;
      take(next);
      const ringed = ringedIn(next);
      // First, while the page is as it was laid out.
      if (ringed.length > 0) bring(next);
      write();
      layer ??= keepOnTop(doc, {
        host,
        restore: () => setAttributes(host, attributesOf(model ?? next)),
        target: () => model?.targets[0]?.element ?? null,
        boxes: scene.boxes,
      });
      hear(ringed);
      follower.watch(ringed);
      scene.look(false);
      // Asks what can be hit: in a frame, which lays the page out anyway; at first when it has been painted.
      const check = () => layer?.check();
      const frame = (next: () => void) => doc.defaultView?.requestAnimationFrame(next);
      frame(before ? check : () => frame(check));
      attend(before, next);
    },
    destroy() {
      controller.abort();
      clearTimeout(waiting);
      follower.stop();
      scene.stop();
      layer?.stop();
      live.stop();
      flash?.stop();
      host.remove();
    },
  };
}
