/**
 * Hooks and address parts of the live site that speak for a place, as data. Each is a hint to score
 * with, never required. Sources: public test set-ups and pages named in the facts of 2026-11-22; no
 * signed-in page was seen.
 */

/** Ids, hooks and class fragments of regions; a region is tested from the element outwards. */
export const REGION_HOOKS = {
  /** `nav.dds__side-nav__wrapper`, design system markup on public pages; the rest is common usage. */
  panel:
    /side-?(?:nav|bar|menu|panel)|left-?(?:nav|panel|menu)|account-?(?:nav|menu)|mobile-?(?:nav|menu)|drawer|ma__nav/i,
  /** `#masthead`, `.mh-myaccount-btn`. */
  banner: /^masthead$|(?:^|[-_ ])(?:masthead|site-?header|page-?header|mh)(?:$|[-_ ])/i,
  footer:
    /(?:^|[-_ ])(?<!(?:card|modal|dialog|panel|box|block|section|form|drawer|sheet)[-_]+)(?:site-?|page-?)?footer(?:$|[-_ ])|newsletter|e?mail-?pref/i,
  breadcrumb: /breadcrumb/i,
  /** `.dds__message-bar` has role=dialog but is no dialog. */
  messageBar: /message-?bar|toast|snackbar|notification-?bar|alert-?bar/i,
} as const;

/** `#ma__card-managesubscription`, the dashboard's subscriptions card. */
export const SUBSCRIPTION_CARD = /ma__card-managesubscription/i;

/** `#ma__card-orders`, `-devices`, …: cards of other things. */
export const OTHER_CARD = /ma__card-(?!managesubscription)[a-z]/i;

/** "/myaccount/<ll-cc>/home/software-and-subscriptions"; tested on path, query and hash. */
export const SUBSCRIPTIONS_ADDRESS = /subscription/i;

/** A page of one item: common usage, none is known from the site. Tested on path and hash. */
export const ITEM_ADDRESS = /\/(?:product|item|service|plan|details?)(?:\/|$)/i;

/** `.dma-loading-indicator`, `#loadingIndicatorMsg`, `.dds__loading-indicator`; common words for the rest. */
export const LOADING_HOOKS =
  '[role=progressbar],[aria-busy=true],[class*=loading-indicator],#loadingIndicatorMsg,[class*=skeleton],[class*=spinner],[class*=shimmer]';

/** `#SignInModel_EmailAddress`, `#frmSignIn`, one-time code boxes: only to know a sign-in form. */
export const SIGN_IN_FORM =
  'input[type=password],#frmSignIn,#SignInModel_EmailAddress,[name^=otpBox],[autocomplete=one-time-code],[autocomplete=current-password]';

/** "/myaccount/<ll-cc>/orders", "/rewards", "/account-settings/profile"; the rest after the dashboard's cards. */
export const OTHER_PART =
  /\/(?:orders?|rewards|devices|(?:account-)?settings|profile|service-requests?|financing|notifications|addresses|payments|products|preferences|help)(?:\/|$)/i;

/** Of these, what speaks of subscriptions and is never where they are. */
export const TALK_PART = /\/(?:preferences|help)(?:\/|$)/i;

/** Seven characters, at least one digit and one letter: Dell's public description of a Service Tag. */
export const SERVICE_TAG = /(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{7}/;
