import type { Text } from '../../../practice/text';
import type { Wording } from './wording';

/** The practice account's words in the form of a wording. */
export function fromPractice(language: string, text: Text): Wording {
  const { labels, frame, home, list, product, confirm, offer, reasons, done, article } = text;
  const one = (label: string): string[] => [label];
  return {
    language,
    labels: {
      signIn: one(labels.signIn),
      subscriptions: [labels.subscriptions, ...text.panel],
      manageSubscriptions: one(labels.manageSubscriptions),
      view: one(labels.view),
      action: one(labels.action),
      consumer: one(labels.consumer),
      updateCancel: one(labels.updateCancel),
      cancel: one(labels.cancel),
      serviceTag: one(labels.serviceTag),
      billPlan: one(labels.billPlan),
    },
    page: {
      openMenu: frame.openPanel,
      group: frame.group,
      overview: frame.overview,
      orders: frame.orders,
      devices: frame.devices,
      settings: frame.settings,
      listTitle: list.title,
      productTitle: product.service,
      nextPage: list.next,
      active: list.active,
      ended: list.ended,
      empty: list.empty,
      loading: text.loading,
      expired: text.signedOut.expired,
    },
    confirm: {
      title: confirm.title,
      text: confirm.text,
      go: [...confirm.go, ...confirm.last],
      keep: confirm.keep,
    },
    offer: { title: offer.title, take: offer.take, decline: offer.decline[0] ?? '' },
    reasons: { title: reasons.title, one: reasons.list[0] ?? '', go: reasons.go[0] ?? '' },
    outcome: { now: one(done.title), before: one(product.before), not: one(done.failed) },
    traps: {
      dismiss: text.dismiss,
      cancelOrder: home.cancelOrder,
      cancelVisit: product.cancelVisit,
      orderTitle: home.order,
      newsletter: frame.newsletter,
      newsletterManage: frame.newsletterManage,
      dialogTitle: text.news.title,
      save: product.save,
      cookies: text.cookie.text,
      accept: text.cookie.accept,
      help: article.steps.slice(1).join(' '),
    },
  };
}
