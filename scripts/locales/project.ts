import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { Words } from '../../console/words';
import type { Text } from '../../locales/text';
import type { Applied } from '../../review/apply';
import { type KeptFile, recordsOf } from '../../review/kept';
import type { LanguageData } from '../../review/language';
import type { Terms } from '../../review/terms';
import { CONSOLE, whole } from '../../review/whole';
import type { LabelFile } from '../../site/label-file';

/** Other words, or another value, and the keys that lead to it in its file. */
type TextEdit = [path: (string | number)[], value: unknown];

/** The files of a copy of the project. */
export class Project {
  readonly #root: string;
  readonly #written: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** BCP 47 tags of all languages, English first. */
  tags(): string[] {
    const files = readdirSync(join(this.#root, 'locales')).filter((file) => file.endsWith('.json'));
    const tags = files.map((file) => file.slice(0, -'.json'.length)).sort();
    return ['en', ...tags.filter((tag) => tag !== 'en')];
  }

  language(tag: string): LanguageData {
    const text = this.#json<Text>(`locales/${tag}.json`);
    const labels = this.#json<LabelFile>(`site/labels/${tag}.json`);
    if (!text || !labels) throw new Error(`the project has no language "${tag}".`);
    const reviews = this.#json<KeptFile>(`locales/reviews/${tag}.json`) ?? {};
    const terms = this.#json<Terms>(`locales/terms/${tag}.json`) ?? {};
    const words = this.#json<Words>(`locales/console/${tag}.json`);
    return {
      tag,
      text: words ? whole(text, words) : text,
      labels,
      terms,
      kept: recordsOf(reviews),
    };
  }

  /** Writes what a review has changed; what has not changed keeps its form to the letter. */
  write({ tag, texts, reviews, terms, observed, checked }: Applied, before: LanguageData): void {
    const edits = [...texts].map(([id, { text }]): TextEdit => [pathIn(before.text, id), text]);
    const told: TextEdit[] = tag === 'en' ? [] : [[['meta', 'checked'], checked]];
    const [own, console] = [false, true].map((isConsole) =>
      edits.filter(([path]) => (path[0] === CONSOLE.slice(0, -1)) === isConsole),
    ) as [TextEdit[], TextEdit[]];
    this.#change(`locales/${tag}.json`, [...own, ...told]);
    const inFile = console.map(([path, value]): TextEdit => [path.slice(1), value]);
    this.#change(`locales/console/${tag}.json`, [...inFile, ...told]);
    this.#change(
      `site/labels/${tag}.json`,
      [...observed].map(([key, entries]) => [['labels', key], entries]),
    );
    this.#save(`locales/reviews/${tag}.json`, reviews, Object.keys(reviews.texts).length > 0);
    this.#save(`locales/terms/${tag}.json`, terms, Object.keys(terms).length > 0);
  }

  #json<T>(path: string): T | null {
    const whole = join(this.#root, path);
    return existsSync(whole) ? (JSON.parse(readFileSync(whole, 'utf8')) as T) : null;
  }

  /** Brings what was written into the project's form: a linter looks at all of it. */
  tidy(): void {
    if (this.#written.length === 0) return;
    const biome = 'node_modules/@biomejs/biome/bin/biome';
    spawnSync(process.execPath, [biome, 'format', '--write', ...this.#written], {
      stdio: 'ignore',
    });
  }

  #change(path: string, edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    const before = readFileSync(join(this.#root, path), 'utf8');
    const formattingOptions = { insertSpaces: true, tabSize: 2 };
    const after = edits.reduce((content, [at, value]) => {
      const change = modify(content, at, value, { formattingOptions });
      return applyEdits(content, change);
    }, before);
    if (after !== before) this.#put(path, after);
  }

  #save(path: string, value: unknown, worth: boolean): void {
    const json = JSON.stringify(value, null, 2);
    if (!worth || JSON.stringify(this.#json(path), null, 2) === json) return;
    this.#put(path, `${json}\n`);
  }

  #put(path: string, content: string): void {
    const whole = join(this.#root, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
    this.#written.push(whole);
  }
}

/** The keys that lead to a text; those of a list are numbers. */
function pathIn(text: Text, id: string): (string | number)[] {
  let at: unknown = text;
  return id.split('.').map((key) => {
    const inList = Array.isArray(at);
    at = (at as Record<string, unknown>)[key];
    return inList ? Number(key) : key;
  });
}
