import { HANDS } from './hands.ts';
import { LAYERS } from './layers.ts';
import { PEOPLE } from './people.ts';
import { TARGETS } from './targets.ts';
import type { Row } from './types.ts';

export const ROWS: readonly Row[] = [...LAYERS, ...TARGETS, ...HANDS, ...PEOPLE];
