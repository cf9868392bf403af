import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReviewRecord } from '../../review/records';
import { heldRecords, holdRecords, releaseRecords } from './outbox';

/** Words that somebody is still writing. */
export interface Unfinished {
  language: string;
  id: string;
  text: string;
}

interface Schema extends DBSchema {
  records: { key: string; value: ReviewRecord; indexes: { language: string } };
  unfinished: { key: [language: string, id: string]; value: Unfinished };
}

const NAME = 'signpost-review';
const VERSION = 1;

/** What other windows of the desk are told. */
type News = { records: ReviewRecord[] };

/** Keeps what reviewers do on this device. */
export interface ReviewStore {
  records(language: string): Promise<ReviewRecord[]>;
  allRecords(): Promise<ReviewRecord[]>;
  /** Adds records, all or none; resolves once they are on the disk. They outlive the page from the call on. */
  add(records: readonly ReviewRecord[]): Promise<void>;
  unfinished(language: string): Promise<Unfinished[]>;
  /** Keeps unfinished words; '' forgets them. */
  keepUnfinished(draft: Unfinished): Promise<void>;
  /** Hears of what other windows add. */
  listen(hear: (records: ReviewRecord[]) => void): void;
}

/**
 * Opens the store. Records are only ever added, each under its own key, so two windows cannot
 * overwrite each other; a second window hears of an addition at once.
 * @throws DOMException where the browser keeps nothing (a private window)
 */
export async function openStore(): Promise<ReviewStore> {
  const db = await open();
  const channel = new BroadcastChannel(NAME);
  const left = heldRecords();
  // Where there is no room they stay where they are, for the next time.
  if (left.length > 0) await keep(db, left).catch(() => undefined);
  return {
    records: (language) => db.getAllFromIndex('records', 'language', language),
    allRecords: () => db.getAll('records'),
    async add(records) {
      holdRecords(records);
      stay();
      await keep(db, records);
      const news: News = { records: [...records] };
      channel.postMessage(news);
    },
    unfinished: async (language) =>
      (await db.getAll('unfinished')).filter((one) => one.language === language),
    async keepUnfinished(draft) {
      if (draft.text) await db.put('unfinished', draft);
      else await db.delete('unfinished', [draft.language, draft.id]);
    },
    listen(hear) {
      channel.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data.records));
    },
  };
}

async function keep(db: IDBPDatabase<Schema>, records: readonly ReviewRecord[]): Promise<void> {
  // Relaxed durability could lose the last verdicts when the computer goes down.
  const change = db.transaction('records', 'readwrite', { durability: 'strict' });
  await Promise.all([...records.map((record) => change.store.put(record)), change.done]);
  releaseRecords(records);
}

let asked = false;

/**
 * Asks the browser not to clear this away when space is short. Chromium decides by itself; Firefox
 * would ask the person, and clears extensions last anyway.
 */
function stay(): void {
  if (asked || import.meta.env.BROWSER === 'firefox') return;
  asked = true;
  navigator.storage.persist().catch(() => undefined);
}

async function open(): Promise<IDBPDatabase<Schema>> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      const records = fresh.createObjectStore('records', { keyPath: 'uid' });
      records.createIndex('language', 'language');
      fresh.createObjectStore('unfinished', { keyPath: ['language', 'id'] });
    },
    // A newer version of the desk in another window goes first; this one asks to be reloaded.
    blocking: () => db.close(),
  });
  return db;
}

/** Where nothing can be kept: the desk works until it is closed. */
export function memoryStore(): ReviewStore {
  const kept: ReviewRecord[] = [];
  return {
    records: async (language) => kept.filter((record) => record.language === language),
    allRecords: async () => kept,
    add: async (records) => void kept.push(...records),
    unfinished: async () => [],
    keepUnfinished: async () => undefined,
    listen: () => undefined,
  };
}
