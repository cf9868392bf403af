/** Values that these attributes may have: anything else is left out with its attribute. */
const STATE = 'true false mixed page step location menu listbox tree grid dialog';
const ALLOWED: Record<string, Set<string>> = {
  role: set(
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document figure form grid gridcell group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem',
  ),
  type: set(
    'button submit reset image text email tel password search checkbox radio hidden number date',
  ),
  'data-dds': set(
    'action-menu side-nav modal tabs dropdown table pagination message-bar tooltip popover drawer accordion breadcrumb',
  ),
  scope: set('col row'),
  tabindex: set('-1 0'),
  'aria-level': set('1 2 3 4 5 6'),
  ...Object.fromEntries(
    'expanded haspopup hidden disabled modal selected current busy checked pressed'
      .split(' ')
      .map((name) => [`aria-${name}`, set(STATE)]),
  ),
};
/** Attributes that say all by being there. */
const BARE = ['hidden', 'disabled', 'open', 'inert', 'popover'];
/** Attributes that name other elements. */
export const REFERENCES = [
  'aria-controls',
  'aria-labelledby',
  'aria-describedby',
  'aria-owns',
  'data-trigger',
  'for',
];
/** Class names of the design system, as public pages have them (`dds__table__cell`). */
const HOOK = /^dds__[a-z]+(?:[_-]{1,2}[a-z]+)*$/;
/** Cards of the dashboard, known from public test set-ups (`site/clues.ts`). */
const CARD = /^ma__card-(?:orders|devices|managesubscription|rewards|profile)$/;

/** The attributes of an element that may be told. */
export function attributesOf(element: Element): Record<string, string> {
  const told: Record<string, string> = {};
  for (const [name, values] of Object.entries(ALLOWED)) {
    const value = element.getAttribute(name)?.trim().toLowerCase();
    if (value !== undefined && values.has(value)) told[name] = value;
  }
  for (const name of BARE) if (element.hasAttribute(name)) told[name] = '';
  return told;
}

/** Class names and ids that are the site's, not somebody's. */
export function hooksOf(element: Element): string[] {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  return [
    ...classes.filter((one) => HOOK.test(one)),
    ...(CARD.test(element.id) ? [element.id] : []),
  ];
}

/** The tag; of the page's own elements no more than that they are such. */
export function tagOf(element: Element): string {
  const tag = element.localName;
  if (tag.includes('-')) return 'custom-element';
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  return view && element instanceof view.HTMLUnknownElement ? 'unknown' : tag;
}

const PARTS = set(
  'myaccount home work overview orders order rewards devices account-settings profile support kbdoc 000126747 software-and-subscriptions subscriptions subscription manage details product products cancel update confirm service-requests identity global login',
);
const LOCALE = /^[a-z]{2}-[a-z]{2}$/;

/** The path of an address, as far as its segments are known parts of the site; no query, no fragment. */
export function familyOf(address: string): string {
  const { pathname } = new URL(address, 'https://www.dell.com');
  const told = pathname
    .toLowerCase()
    .split('/')
    .map((part) => (part === '' || PARTS.has(part) || LOCALE.test(part) ? part : '…'));
  return told.join('/');
}

function set(words: string): Set<string> {
  return new Set(words.split(' '));
}
