import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Agreement } from './agreement';

/** What a verdict is about: if any of it changes, the verdict lapses. */
export interface Subject {
  /** English. */
  source: string;
  text: string;
  /** The controls that the text speaks of. */
  agreements: readonly Agreement[];
}

/** Hex digits kept: 64 bits are plenty to tell the versions of one text apart. */
const LENGTH = 16;

/** A short name for a text together with its source and the labels it quotes. */
export function hashOf({ source, text, agreements }: Subject): string {
  const labels = agreements.map(({ words, key, detection, held }) => [
    words,
    key,
    detection,
    held?.text ?? '',
  ]);
  const bytes = utf8ToBytes(JSON.stringify([source, text, labels]));
  return bytesToHex(sha256(bytes)).slice(0, LENGTH);
}
