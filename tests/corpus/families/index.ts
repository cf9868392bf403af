import type { MakeKit } from '../kit/kit';
import type { Part } from '../state';
import { antd } from './antd';
import { aria } from './aria';
import { bootstrap } from './bootstrap';
import { carbon } from './carbon';
import { cdk } from './cdk';
import { dds } from './dds';
import { definition } from './definition';
import { elements } from './elements';
import { feed } from './feed';
import { grid } from './grid';
import { handset } from './handset';
import { lightning } from './lightning';
import { material } from './material';
import { modules } from './modules';
import { overflow } from './overflow';
import { panes } from './panes';
import { server } from './server';
import { sheet } from './sheet';
import { shop } from './shop';
import { summary } from './summary';
import { utility } from './utility';
import { webforms } from './webforms';
import { workbench } from './workbench';

const FITTING: Record<string, MakeKit> = { dds, server, utility, material, aria };
/** Three of them are fitting's as well, with other words. */
const VALIDATION: Record<string, MakeKit> = {
  ...{ dds, server, material, definition, bootstrap },
  ...{ grid, lightning, cdk, shop, antd, carbon },
  ...{ webforms, sheet, summary, modules, workbench, feed },
};

/** Families of the validation part that came later: states of their own, the others' stay as they are. */
export const LATER: Readonly<Record<string, MakeKit>> = { overflow, handset, elements, panes };

/** The corpus's own families of a part. */
export function familiesOf(part: Exclude<Part, 'unseen'>): Record<string, MakeKit> {
  return part === 'fitting' ? FITTING : VALIDATION;
}
