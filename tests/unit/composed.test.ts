import { describe, expect, test } from 'vitest';
import { composedKeys } from '../../detection/composed';
import { normal } from '../../detection/normal';

const keysOf = (language: string, text: string) => composedKeys(normal(text), language);

describe('a name that no list holds', () => {
  test.each([
    ['en', 'Administer your current subscriptions', 'manageSubscriptions'],
    ['en', 'Select an option', 'action'],
    ['en', 'Change or end', 'updateCancel'],
    ['en', 'Modify / Cancel', 'updateCancel'],
    ['en', 'Cancel my plan', 'cancel'],
    ['en', 'End this subscription', 'cancel'],
    ['en', 'End', 'ends'],
    ['en', 'Yes, end it', 'goThrough'],
    ['en', 'Confirm cancellation', 'goThrough'],
    ['en', 'Sign in to your account', 'signIn'],
    ['en', 'Go to the next page', 'nextPage'],
    ['en', 'Subscriptions and services', 'subscriptionsPart'],
    ['en', 'Billing method', 'billPlan'],
    ['en', 'Subscriptions for private customers', 'consumerSubscription'],
    ['en', 'Payment schedule', 'billPlan'],
    ['en', 'Show account navigation', 'menu'],
    ['en', 'See details', 'view'],
    ['ru', 'Управление вашими текущими подписками', 'manageSubscriptions'],
    ['ja', '変更・解約', 'updateCancel'],
    ['zh-CN', '更改或取消', 'updateCancel'],
    ['ko', '구독 관리', 'manageSubscriptions'],
    ['he', 'ניהול המינויים', 'manageSubscriptions'],
    ['ar', 'إدارة الاشتراكات', 'manageSubscriptions'],
    ['th', 'จัดการการสมัครสมาชิก', 'manageSubscriptions'],
  ])('is read by its parts: %s, %s', (language, text, key) => {
    expect(keysOf(language, text)).toContain(key);
  });

  test.each([
    ['en', 'Cancel order'],
    ['en', 'Cancel changes'],
    ['en', 'Cancel the cancellation'],
    ['en', 'Keep subscription'],
    ['en', 'Yes, keep subscription'],
    ['en', 'Login history'],
    ['en', 'Do not cancel'],
    ['en', 'Subscription'],
    ['en', 'Subscribe now'],
    ['en', 'Summary'],
    ['en', 'Manage newsletter subscriptions'],
    ['en', 'Manage orders'],
    ['zh-CN', '取消更改'],
    ['zh-CN', '取消退订'],
    ['zh-CN', '立即订阅'],
    ['ja', '解約をキャンセル'],
    ['ja', '変更をキャンセル'],
    ['ja', '定期購入する'],
    ['ko', '해지 취소'],
    ['ru', 'Отмена изменений'],
    ['ru', 'Отменить отключение'],
    ['ru', 'Не отменять подписку'],
    ['sl', 'Prekliči odpoved'],
    ['ar', 'إلغاء الإيقاف'],
    ['vi', 'Đăng ký'],
    ['tr', 'Aboneliksiz devam et'],
  ])('is none where it may mean something else: %s, %s', (language, text) => {
    expect(keysOf(language, text)).toEqual([]);
  });
});
