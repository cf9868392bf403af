import type { Verdict } from '../records';

/** One text on its way out of the desk or into it. */
export interface Unit {
  id: string;
  source: string;
  text: string;
  verdicts: Verdict[];
  /** Line of the file that it begins in, from 1; 0 when it comes from no file. */
  line: number;
}

/** The texts of one language, whatever the format. */
export interface Exchange {
  /** BCP 47 tag. */
  language: string;
  units: Unit[];
}

/** A text that goes out, with what a translator should know of it. */
export interface OutUnit extends Unit {
  /** What it is for, in English. */
  about: string;
  danger: boolean;
  /** As it is now. */
  approved: boolean;
}

export interface OutExchange extends Exchange {
  units: OutUnit[];
}

/** A file cannot be taken: it is damaged, or none of ours. Nothing has been changed. */
export class FileError extends Error {
  override name = 'FileError';

  constructor(
    readonly file: string,
    /** From 1. */
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}, line ${line}: ${reason}`);
  }
}

/** Line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length;
}
