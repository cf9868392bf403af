import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Asks a person, one question after the other. */
export interface Asker {
  /** Asks until `read` takes the answer; what it throws is told and asked again. */
  ask<T>(question: string, read: (answer: string) => T): Promise<T>;
  say(text: string): void;
  close(): void;
}

/** A person at a terminal; the end of the input is the end of it all. */
export function terminal(input: Readable, output: Writable): Asker {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const answers = lines[Symbol.asyncIterator]();
  const say = (text: string) => void output.write(`${text}\n`);
  return {
    say,
    close: () => lines.close(),
    async ask(question, read) {
      for (;;) {
        output.write(`${question} `);
        const { value, done } = await answers.next();
        if (done) throw new Error('The answers ended before the last question.');
        try {
          return read(value.trim());
        } catch (error) {
          say((error as Error).message);
        }
      }
    },
  };
}

/** One of some words; the first where nothing is answered. @throws Error that names them */
export function oneOf<T extends string>(words: readonly T[]): (answer: string) => T {
  return (answer) => {
    const word = answer === '' ? words[0] : words.find((one) => one === answer);
    if (word === undefined) throw new Error(`Please answer one of: ${words.join(', ')}.`);
    return word;
  };
}

/** Yes or no; no where nothing is answered. */
export function yes(answer: string): boolean {
  if (!/^(?:y|yes|n|no|)$/i.test(answer)) throw new Error('Please answer yes or no.');
  return /^y/i.test(answer);
}

/** Numbers from a list, apart by commas or blanks; none where nothing is answered. */
export function numbers(most: number): (answer: string) => number[] {
  return (answer) => {
    const all = answer
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const wrong = all.find((one) => !Number.isInteger(one) || one < 1 || one > most);
    if (wrong !== undefined) throw new Error(`Please answer with numbers from 1 to ${most}.`);
    return [...new Set(all)];
  };
}
