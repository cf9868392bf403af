import { area } from './area';
import { business, orders, profile, rewards } from './aside';
import { details } from './details';
import { done, offer, reasons } from './ending';
import { home } from './home';
import { list } from './list';
import { article, elsewhere, locker, signIn } from './outside';
import type { Pages } from './page';
import { product } from './product';

/** Every page of the account by its name. */
export const PAGES: Pages = {
  article,
  'sign-in': signIn,
  home,
  area,
  list,
  details,
  product,
  offer,
  reasons,
  done,
  orders,
  rewards,
  profile,
  business,
  locker,
  elsewhere,
};
