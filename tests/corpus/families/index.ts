import type { MakeKit } from '../kit/kit';
import type { Part } from '../state';
import { aria } from './aria';
import { bootstrap } from './bootstrap';
import { dds } from './dds';
import { definition } from './definition';
import { material } from './material';
import { server } from './server';
import { utility } from './utility';

const FITTING: Record<string, MakeKit> = { dds, server, utility, material, aria };
/** Two of them are in validation alone. */
const VALIDATION: Record<string, MakeKit> = { dds, server, material, definition, bootstrap };

/** The corpus's own families of a part. */
export function familiesOf(part: Exclude<Part, 'unseen'>): Record<string, MakeKit> {
  return part === 'fitting' ? FITTING : VALIDATION;
}
