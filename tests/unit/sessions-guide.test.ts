import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OverlayModel } from '../../components/overlay/model';
import type { Look, WatchOptions } from '../../detection/watch';
import { Guide } from '../../entrypoints/guide/core';
import { detection } from '../../entrypoints/guide/detection';
import type { Link } from '../../entrypoints/guide/link';
import type { Lesson } from '../../guide/lessons';
import type { Request, Session } from '../../guide/messages';
import { begin, fold } from '../../guide/progress';
import type { Reading } from '../../guide/reading';
import en from '../../locales/en.json';
import { reading } from './background-world';

const page = {
  watches: [] as ({ options: WatchOptions } & Record<'stop' | 'look', ReturnType<typeof vi.fn>>)[],
  models: [] as OverlayModel[],
  destroyed: 0,
  next: null as Look | null,
  send: null as ((command: never) => void) | null,
};

/** Stands in for the watch over the page. */
function watchPage(options: WatchOptions) {
  const watch = { options, stop: vi.fn(), look: vi.fn(), current: () => page.next };
  page.watches.push(watch);
  if (page.next) options.onLook(page.next);
  return watch;
}
/** Stands in for the overlay and keeps what it is shown. */
function mount(_: Document, send: (command: never) => void) {
  page.send = send;
  return {
    update: (model: OverlayModel) => page.models.push(model),
    destroy: () => {
      page.destroyed += 1;
    },
  };
}

const row = (subscription: string) => ({ step: 'action' as const, label: 'Action', subscription });
const look = (part: Partial<Reading>, elements: Element[] = []): Look =>
  ({ reading: reading(part), elements, roots: [], wants: [], mark: '' }) as unknown as Look;

let address: string;
let session: Session | null;
let sent: Request[];
/** Languages whose words were asked for. */
let asked: string[];
/** What is kept on the device. */
let lessons: Lesson[];
let hear: (session: Session | null) => void;
let connected: boolean;
let guide: Guide | undefined;
let onEnd: ReturnType<typeof vi.fn<() => void>>;

/** A background that folds as the real one does. */
const link: Link = {
  async send(request) {
    sent.push(request);
    if (!connected) throw new Error('Extension context invalidated.');
    if (session && request.type === 'reading')
      session = { ...session, progress: fold(session.progress, request.reading) };
    return session;
  },
  async lessons(tell) {
    if (!connected) throw new Error('Extension context invalidated.');
    tell(lessons);
  },
  keep(all) {
    lessons = [...all];
  },
  async words(languages) {
    asked.push(...languages);
    if (!connected) throw new Error('Extension context invalidated.');
  },
  listen(listener) {
    hear = listener;
  },
  connected: () => connected,
};

async function begun(): Promise<void> {
  const options = {
    document,
    address: () => address,
    link,
    detection,
    watchPage,
    mount,
    placed: <T>(targets: readonly T[]) => [...targets],
    text: () => en,
    reload: vi.fn(),
    onEnd,
  };
  guide = new Guide(options);
  guide.ask();
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0));
  await Promise.resolve();
}

beforeEach(() => {
  Object.assign(page, { watches: [], models: [], destroyed: 0, next: null, send: null });
  address = 'https://www.dell.com/myaccount/en-us';
  session = { progress: begin(), language: 'en' };
  sent = [];
  asked = [];
  lessons = [];
  connected = true;
  onEnd = vi.fn<() => void>();
});

afterEach(() => guide?.end());

describe('the guide in a page', () => {
  it('shows what it sees at once, before the background has answered', async () => {
    const button = document.createElement('button');
    page.next = look({ step: 'action', targets: [row('a')] }, [button]);
    await begun();
    expect(page.models[0]).toMatchObject({ step: 'action', state: 'pointing' });
    expect(page.models[0]?.targets[0]?.element).toBe(button);
    await vi.waitFor(() => expect(sent.map(({ type }) => type)).toEqual(['session', 'reading']));
  });

  it('waits for the words of a language that the page speaks, and looks again', async () => {
    page.next = { ...look({}), wants: ['da'] };
    await begun();
    expect([asked, page.models]).toEqual([['da'], []]);
    const watch = page.watches[0];
    // Once for the session, once for the words.
    await vi.waitFor(() => expect(watch?.look).toHaveBeenCalledTimes(2));
    watch?.options.onLook(look({ step: 'view' }));
    // A page that goes on in yet another language takes its ring back until it can be read.
    watch?.options.onLook({ ...look({}), wants: ['da', 'sv'] });
    expect(asked).toEqual(['da', 'sv']);
    expect(page.models.at(-1)).toMatchObject({ step: 'view', state: 'looking' });
  });

  it('tells the background only what is new', async () => {
    page.next = look({ step: 'view' });
    await begun();
    page.watches[0]?.options.onLook(look({ step: 'view' }));
    page.watches[0]?.options.onLook(look({ step: 'action' }));
    await vi.waitFor(() => expect(sent.filter(({ type }) => type === 'reading')).toHaveLength(2));
  });

  it('marks nothing and watches nothing while paused', async () => {
    page.next = look({ step: 'action', targets: [row('a')] }, [document.createElement('a')]);
    await begun();
    page.send?.({ type: 'pause' } as never);
    expect(page.watches[0]?.stop).toHaveBeenCalled();
    expect(page.models.at(-1)).toMatchObject({ state: 'paused', targets: [] });
  });

  it('is gone once stopped, here or in the popup', async () => {
    page.next = look({ step: 'view' });
    await begun();
    hear(null);
    expect([page.destroyed, onEnd.mock.calls.length]).toEqual([1, 1]);
    expect(page.watches[0]?.stop).toHaveBeenCalled();
  });

  it('leaves a sign-in page that the site slides in', async () => {
    page.next = look({ step: 'view' });
    await begun();
    address = 'https://www.dell.com/Identity/global/in/0f3b';
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect([page.destroyed, onEnd.mock.calls.length]).toEqual([1, 1]);
  });

  it('goes quietly when the extension is gone and no new one comes', async () => {
    page.next = look({ step: 'view' });
    await begun();
    vi.useFakeTimers();
    connected = false;
    page.watches[0]?.options.onLook(look({ step: 'action' }));
    expect([page.destroyed, page.models.at(-1)?.step]).toEqual([0, 'action']);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(page.destroyed).toBe(1);
  });

  it('shows nothing where no walkthrough runs', async () => {
    session = null;
    await begun();
    await vi.waitFor(() => expect(onEnd).toHaveBeenCalled());
    expect([page.watches.length, page.models.length]).toEqual([0, 0]);
  });

  it('notes which row is pressed, and lets the press pass', async () => {
    const buttons = [document.createElement('button'), document.createElement('button')];
    document.body.append(...buttons);
    page.next = look({ step: 'action', targets: [row('a'), row('b')] }, buttons);
    await begun();
    const pressed = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    buttons[1]?.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
    expect(sent).toContainEqual({ type: 'choose', subscription: 'b' });
  });
});
