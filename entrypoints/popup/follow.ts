import browser from 'webextension-polyfill';
import { type ShareState, shareKey } from '../../console/share';
import type { Lesson } from '../../guide/lessons';
import type { Session } from '../../guide/messages';
import { matchLanguage } from '../../locales/match';
import type { Policy } from '../../policy/read';
import { areaOf, isGuidable } from '../../site/addresses';
import { LANGUAGE_KEY, languageSetting, languagesAllowed } from '../background/language';
import { policyNow } from '../background/policy';
import { readSession, sessionKey } from '../background/sessions';
import { LESSONS_KEY, readLessons } from '../guide/lessons';
import { practiceAddressIn } from '../practice/address';
import type { Seen } from './where';

/** How things stand in the tab, and in which language to say it. */
export interface Stand extends Seen {
  loading: boolean;
  session: Session | null;
  /** True while what is personal is covered in the tab. */
  shared: boolean;
  /** 'auto' or a BCP 47 tag. */
  setting: string;
  language: string;
  /** What was learned on this device. */
  lessons: Lesson[];
  /** BCP 47. */
  allowed: readonly string[];
  policy: Policy;
}

/** The addresses that the extension asks to see. */
export const ORIGINS: string[] = browser.runtime.getManifest().host_permissions ?? [];

/**
 * Follows one tab for as long as the page lives: its address, its walkthrough, the language, the
 * access. `show` is called at once and after every change.
 */
export async function followTab(tabId: number, show: (stand: Stand) => void): Promise<void> {
  let turn = 0;
  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const stand = await takeStand(tabId);
    if (mine === turn) show(stand);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const keys =
      area === 'session' ? [sessionKey(tabId), shareKey(tabId)] : [LANGUAGE_KEY, LESSONS_KEY];
    if (area === 'managed' || keys.some((key) => key in changes)) void look();
  });
  browser.tabs.onUpdated.addListener((id) => {
    if (id === tabId) void look();
  });
  browser.permissions.onAdded.addListener(() => void look());
  browser.permissions.onRemoved.addListener(() => void look());
  await look();
}

async function takeStand(tabId: number): Promise<Stand> {
  const [tab, session, shared, setting, access, lessons, allowed, { policy }] = await Promise.all([
    browser.tabs.get(tabId).catch(() => null),
    readSession(tabId),
    isShared(tabId),
    languageSetting(),
    browser.permissions.contains({ origins: ORIGINS }),
    readLessons(),
    languagesAllowed(),
    policyNow(),
  ]);
  const shown = tab?.url ?? '';
  const loading = tab?.status === 'loading';
  const practice = shown.startsWith(browser.runtime.getURL('practice.html'));
  const address = practice ? practiceAddressIn(shown) : shown;
  const page = loading || practice ? '' : await pageLanguage(tabId, address);
  const wanted = [session?.language ?? '', page ?? '', browser.i18n.getUILanguage()];
  return {
    address,
    access,
    practice,
    loading,
    reachable: page !== null,
    session,
    shared,
    setting,
    lessons,
    allowed,
    policy,
    language: setting === 'auto' ? (matchLanguage(wanted, allowed) ?? allowed[0] ?? 'en') : setting,
  };
}

async function isShared(tabId: number): Promise<boolean> {
  const key = shareKey(tabId);
  const state = (await browser.storage.session.get(key))[key] as ShareState | undefined;
  return state?.on ?? false;
}

/** The language that the page states, '' if it states none; null if the page can't be reached. */
async function pageLanguage(tabId: number, address: string): Promise<string | null> {
  if (!isGuidable(areaOf(address))) return '';
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.documentElement.lang,
    });
    return typeof first?.result === 'string' ? first.result : '';
  } catch {
    return null;
  }
}
