/** The practice account keeps its address (path, query) in the fragment of its page's. */

export function pathInFragment(fragment: string): string {
  return fragment.replace(/^#/, '');
}

/** Where a path of the account is, as if it were the site's. */
export function siteAddress(path: string): string {
  return `https://www.dell.com${path}`;
}

/**
 * The account's address, as if it were the site's, in the address of its page. The page says none
 * before the account has moved for the first time.
 */
export function practiceAddressIn(page: string): string {
  return siteAddress(pathInFragment(new URL(page).hash) || '/myaccount');
}
