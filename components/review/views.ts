import type { Scene } from '../../review/scenes';
import type { Look } from './model';
import type { View } from './picture/frame';

/** Windows that pictures are of, CSS px. */
const WIDE = { width: 1000, height: 640 };
const NARROW = { width: 320, height: 568 };
/** The same for what is not in a page: as large as it is shown. */
const PANELS: Readonly<
  Record<Exclude<Scene['kind'], 'bubble'>, { width: number; height: number }>
> = {
  popup: { width: 380, height: 600 },
  console: { width: 420, height: 640 },
  training: { width: 1000, height: 640 },
  invite: { width: 420, height: 300 },
  practice: { width: 1000, height: 240 },
  browser: { width: 420, height: 240 },
};

/** The view that a look asks for. */
export function viewOf({ width, scheme, text }: Look, { kind }: Pick<Scene, 'kind'>): View {
  const wide = kind === 'bubble' ? WIDE : PANELS[kind];
  return { ...(width === 'wide' ? wide : NARROW), scheme, text };
}

/** A window in which it is found out whether words fit. */
interface Trial {
  view: View;
  /** How it is told of. */
  where: string;
  /** Lines that a button may take. */
  lines: number;
}

/** Lines that a button may take, and with large text, where it may take more: the training lists calls. */
const LINES: Partial<Record<Scene['kind'], [usual: number, grown: number]>> = {
  training: [4, 4],
};

/** The narrowest window, and large text: there a button may grow, but not without end. */
export function trialsOf(scene: Scene): Trial[] {
  const light = 'light' as const;
  const narrow = viewOf({ width: 'narrow', scheme: light, text: 1 }, scene);
  const large = viewOf({ width: 'wide', scheme: light, text: 2 }, scene);
  const [usual, grown] = LINES[scene.kind] ?? [1, 2];
  return [
    { view: narrow, where: 'at 320 px', lines: usual },
    { view: large, where: 'with text at 200 %', lines: grown },
  ];
}
