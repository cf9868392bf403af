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
  invite: { width: 420, height: 300 },
  practice: { width: 1000, height: 240 },
  browser: { width: 420, height: 240 },
};

/** The view that a look asks for. */
export function viewOf({ width, scheme, text }: Look, { kind }: Pick<Scene, 'kind'>): View {
  const wide = kind === 'bubble' ? WIDE : PANELS[kind];
  return { ...(width === 'wide' ? wide : NARROW), scheme, text };
}

/** Where it is found out whether words fit: the narrowest window, and large text. */
export function trialsOf(scene: Scene): { view: View; where: string }[] {
  const light = 'light' as const;
  return [
    { view: viewOf({ width: 'narrow', scheme: light, text: 1 }, scene), where: 'at 320 px' },
    { view: viewOf({ width: 'wide', scheme: light, text: 2 }, scene), where: 'with text at 200 %' },
  ];
}
