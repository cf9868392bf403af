import { components } from './components';
import { folds } from './folds';
import { kebab } from './kebab';
import { pocket } from './pocket';
import type { Site } from './site';
import { soup } from './soup';
import { toolset } from './toolset';

/** Sites by the name of their family; a further one goes to the end. */
export const SITES: Readonly<Record<string, Site>> = {
  kebab,
  pocket,
  toolset,
  components,
  soup,
  folds,
};
