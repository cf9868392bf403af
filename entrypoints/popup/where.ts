import type { Where } from '../../components/progress/model';
import { areaOf, isOnSite } from '../../site/addresses';

/** What is known of the tab that the popup is about. */
export interface Seen {
  /**
   * Its address, in the practice account the one that the account gives itself; '' where the browser
   * keeps it from us, as it does for other sites.
   */
  address: string;
  /** False where the browser was told to keep Signpost from the site. */
  access: boolean;
  /** False once the page has refused us. */
  reachable: boolean;
  /** The practice account: an extension page, where a way back would lead to the real site. */
  practice: boolean;
}

/** Pure: the place, and the contract's `data-on-site`. */
export function placeOf({ address, access, reachable, practice }: Seen): {
  where: Where;
  onSite: boolean;
} {
  const area = areaOf(address);
  const onSite = isOnSite(area);
  if (practice) {
    return { where: area === 'identity' || area === 'article' ? area : 'account', onSite };
  }
  if (!access) return { where: 'no-access', onSite };
  if (area === 'outside') return { where: 'off-site', onSite };
  if (area === 'identity') return { where: 'identity', onSite };
  if (!reachable) return { where: 'unreachable', onSite };
  if (area === 'article') return { where: 'article', onSite };
  return { where: area === 'account' || area === 'business' ? 'account' : 'off-way', onSite };
}
