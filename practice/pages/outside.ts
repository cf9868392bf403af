import type { Context } from '../context';
import { type Child, h } from '../dom';
import { practiceNote } from '../frame/header';
import { fill } from '../text';
import type { Page } from './page';

/** The public article: the labels of the way stand in it as plain words. */
export const article: Page = {
  step: 'sign-in',
  frame: 'plain',
  draw(ctx) {
    const { article: text, labels } = ctx.text;
    return [
      ctx.kit.heading(1, fill(text.title, labels)),
      h('p', {}, text.intro),
      h(
        'ol',
        {},
        text.steps.map((step) => h('li', {}, emphasised(step, labels))),
      ),
      h('p', {}, emphasised(text.note, labels)),
      ctx.kit.press(labels.myAccount, { look: 'link', to: { page: 'home' } }).node,
    ];
  },
};

/** A page of the shop that has nothing to do with the account. */
export const elsewhere: Page = {
  step: 'subscriptions',
  frame: 'plain',
  draw(ctx) {
    const { elsewhere: text, list, labels } = ctx.text;
    const goods = list.product.map((name) =>
      ctx.kit.section(ctx.kit.heading(3, name), [
        h('p', {}, ctx.format.price(899)),
        ctx.kit.press(labels.view, { look: 'link', to: { page: 'elsewhere' } }).node,
        ctx.kit.press(text.buy, {}).node,
      ]),
    );
    return [
      ctx.kit.heading(1, text.title),
      h('p', {}, text.text),
      h('div', { class: ctx.names.c('deck') }, goods),
      ctx.kit.press(labels.myAccount, { look: 'link', to: { page: 'home' } }).node,
    ];
  },
};

/** The older Digital Locker, which has moved. */
export const locker: Page = {
  step: 'subscriptions',
  frame: 'plain',
  draw(ctx) {
    const { locker: text, labels, area } = ctx.text;
    return [
      ctx.kit.heading(1, text.title),
      h(
        'div',
        { role: 'dialog', 'aria-label': text.title, class: ctx.names.c('message') },
        fill(text.text, { account: labels.myAccount }),
      ),
      ctx.kit.section(ctx.kit.heading(3, area.licences), h('p', {}, area.licencesText)),
      ctx.kit.press(labels.myAccount, { look: 'link', to: { page: 'home' } }).node,
    ];
  },
};

/** The sign-in form, with the ids that are publicly known of the real one. Nothing is checked. */
export const signIn: Page = {
  step: 'sign-in',
  frame: 'bare',
  draw(ctx) {
    const { signedOut: text, labels } = ctx.text;
    const { c } = ctx.names;
    const field = (label: string, id: string, type: string) => [
      h('label', { for: id }, label),
      h('input', { id, type, class: c('field'), autocomplete: 'off' }),
    ];
    const enter = (event: Event) => {
      event.preventDefault();
      ctx.account.change({ signedIn: true });
      ctx.goTo(ctx.route.back);
    };
    return [
      practiceNote(ctx),
      h(
        'main',
        { class: c('narrow') },
        h('h1', {}, labels.signIn),
        h(
          'form',
          { id: 'frmSignIn', class: c('form'), submit: enter },
          field(text.email, 'SignInModel_EmailAddress', 'text'),
          field(text.password, 'userPwd_UserInputSecret', 'password'),
          h('button', { id: 'btnSignIn', type: 'submit', class: c('btn main') }, labels.signIn),
          h('a', { href: '#', class: c('link'), click: stay }, text.forgot),
        ),
      ),
    ];
  },
};

/** An account page for somebody who is not signed in: its own Sign In, beside the header's. */
export function drawSignedOut(ctx: Context, expired: boolean): Child {
  const { signedOut: text, labels } = ctx.text;
  ctx.marks.step = 'sign-in';
  const back = ctx.path(ctx.route);
  const part = ctx.kit.press(labels.signIn, { look: 'main', to: { page: 'sign-in', back } });
  ctx.marks.add('sign-in', part.control);
  return [
    expired && h('div', { role: 'alert', class: ctx.names.c('message') }, text.expired),
    ctx.kit.heading(1, text.title),
    h('p', {}, text.text),
    h(
      'div',
      { class: ctx.names.c('actions') },
      part.node,
      ctx.kit.press(text.create, { to: { page: 'elsewhere' } }).node,
    ),
  ];
}

function stay(event: Event): void {
  event.preventDefault();
}

/** A sentence with the labels of the site in bold, as articles print them. */
function emphasised(sentence: string, labels: Record<string, string>): Child[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? h('strong', {}, labels[part] ?? part) : part));
}
