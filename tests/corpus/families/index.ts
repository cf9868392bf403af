import type { MakeKit } from '../kit/kit';
import type { Part } from '../state';
import { aria } from './aria';
import { bootstrap } from './bootstrap';
import { cdk } from './cdk';
import { dds } from './dds';
import { definition } from './definition';
import { grid } from './grid';
import { lightning } from './lightning';
import { material } from './material';
import { server } from './server';
import { shop } from './shop';
import { utility } from './utility';

const FITTING: Record<string, MakeKit> = { dds, server, utility, material, aria };
/** Three of them are fitting's as well, with other words. */
const VALIDATION: Record<string, MakeKit> = {
  ...{ dds, server, material, definition, bootstrap },
  ...{ grid, lightning, cdk, shop },
};

/** The corpus's own families of a part. */
export function familiesOf(part: Exclude<Part, 'unseen'>): Record<string, MakeKit> {
  return part === 'fitting' ? FITTING : VALIDATION;
}
