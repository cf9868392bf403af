import browser, { type Runtime } from 'webextension-polyfill';
import type { Place, Request } from '../../guide/messages';
import { TAGS } from '../../locales/available';
import { areaOf, isGuidable } from '../../site/addresses';

const PLACES: readonly Place[] = ['account', 'article', 'home', 'subscriptions', 'practice'];

/** A request, and the tab that it is about. */
export interface Asked {
  request: Request;
  tabId: number;
}

/**
 * Reads a message; null for anything that is not a request of our own scripts from a place where
 * they may be. Content scripts share their process with the page, so they can speak only for the
 * top frame of their own tab; a page of the extension may name another tab.
 */
export function readRequest(message: unknown, sender: Runtime.MessageSender): Asked | null {
  if (sender.id !== browser.runtime.id || !isRequest(message)) return null;
  const own = sender.tab?.id;
  const inside = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (inside) {
    const named = 'tabId' in message && Number.isInteger(message.tabId) ? message.tabId : undefined;
    const tabId = named ?? own;
    return tabId === undefined ? null : { request: message, tabId };
  }
  if (own === undefined || sender.frameId !== 0) return null;
  if (!isGuidable(areaOf(sender.url ?? ''))) return null;
  return { request: message, tabId: own };
}

function isRequest(message: unknown): message is Request {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'dismiss':
    case 'session':
    case 'start':
    case 'pause':
    case 'resume':
    case 'stop':
    case 'hide':
    case 'show':
    case 'flash':
    case 'hint':
    case 'jump':
      return true;
    case 'present':
      return typeof message.on === 'boolean';
    case 'invite':
    case 'language':
      return typeof message.language === 'string';
    case 'choose':
      return message.subscription === null || typeof message.subscription === 'string';
    case 'open':
      return PLACES.some((place) => place === message.place);
    case 'words':
      return (
        Array.isArray(message.languages) && message.languages.every((one) => TAGS.includes(one))
      );
    case 'reading':
      return isReading(message.reading);
    default:
      return false;
  }
}

/** As far as folding and showing it need: the rest is our own code's word. */
function isReading(reading: unknown): boolean {
  if (!isRecord(reading)) return false;
  const { area, language, targets, subscriptions, availability, candidates } = reading;
  return (
    typeof area === 'string' &&
    typeof language === 'string' &&
    Array.isArray(targets) &&
    (subscriptions === null || Array.isArray(subscriptions)) &&
    isRecord(availability) &&
    Array.isArray(availability.evidence) &&
    Array.isArray(candidates)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
