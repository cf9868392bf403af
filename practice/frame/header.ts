import type { Context } from '../context';
import { type Child, h } from '../dom';
import { PAGES } from '../pages';

/** The name of the customer of the practice account. */
export const CUSTOMER = 'Robin';

/** The band over every page: practice note, shop links, the account's own menu. */
export function drawHeader(ctx: Context): HTMLElement {
  const { c } = ctx.names;
  const { frame, labels } = ctx.text;
  const links = [frame.shop, frame.support].map(
    (label) => ctx.kit.press(label, { look: 'link', to: { page: 'elsewhere' } }).node,
  );
  return h(
    'header',
    { id: 'masthead', class: c('masthead') },
    practiceNote(ctx),
    h(
      'div',
      { class: c('bar') },
      h('strong', {}, frame.brand),
      h('div', { class: c('links') }, links),
      h('div', { class: c('links end') }, ctx.account.now.signedIn ? own(ctx) : guest(ctx)),
    ),
  );

  function guest(ctx: Context): Child {
    const part = ctx.kit.press(labels.signIn, {
      look: 'link',
      to: { page: 'sign-in', back: ctx.path({ page: 'home' }) },
    });
    if (PAGES[ctx.route.page].frame === 'account') ctx.marks.add('sign-in', part.control);
    return part.node;
  }
}

/** Says on every page, in sight, that this is practice: in English and in the page's language. */
export function practiceNote(ctx: Context): HTMLElement {
  const { practice, note } = ctx.text.frame;
  const own = practice === 'Practice' ? '' : ` / ${practice}`;
  return h(
    'div',
    { class: ctx.names.c('note') },
    h('strong', {}, `Practice${own}`),
    ' ',
    h('span', {}, note),
  );
}

/** The signed-in customer's menu in the header: closed at first, full of look-alikes. */
function own(ctx: Context): Child {
  const { c } = ctx.names;
  const { frame, labels } = ctx.text;
  const list = h(
    'div',
    { class: c('menu drop'), hidden: true },
    [
      ctx.kit.press(labels.myAccount, { look: 'item', to: { page: 'home' } }),
      ctx.kit.press(frame.orders, { look: 'item', to: { page: 'orders' } }),
      ctx.kit.press(labels.subscriptions, { look: 'item', to: { page: 'area' } }),
      ctx.kit.press(labels.manageSubscriptions, { look: 'item', to: { page: 'area' } }),
      ctx.kit.press(frame.signOut, {
        look: 'item',
        run: () => {
          ctx.account.change({ signedIn: false });
          ctx.go({ page: 'home' });
        },
      }),
    ].map((part) => part.node),
  );
  const opener = ctx.kit.press(frame.hello.replace('{name}', CUSTOMER), {
    look: 'link',
    icon: 'after',
    aria: { 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    run: (control) => {
      list.hidden = !list.hidden;
      if (control.hasAttribute('aria-expanded'))
        control.setAttribute('aria-expanded', String(!list.hidden));
    },
  });
  return h('span', { class: c('menuwrap') }, opener.node, list);
}
