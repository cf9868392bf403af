import { billing } from './billing';
import { dots } from './dots';
import { folds } from './folds';
import { hub } from './hub';
import { hybris } from './hybris';
import { journey } from './journey';
import { mobile } from './mobile';
import { pocket } from './pocket';
import type { Site } from './site';
import { soup } from './soup';
import { storefront } from './storefront';
import { toolset } from './toolset';
import { woven } from './woven';

/** Sites by the name of their family; a further one goes to the end. */
export const SITES: Readonly<Record<string, Site>> = {
  dots,
  pocket,
  toolset,
  woven,
  soup,
  folds,
  journey,
  storefront,
  mobile,
  billing,
  hybris,
  hub,
};
