import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type Exchange, FileError, type Unit } from './exchange';
import { verdictFromJson } from './verdict-json';
import { ORIGINAL, VERDICT } from './xliff-write';

const NAMESPACE = /^urn:oasis:names:tc:xliff:document:(1\.2|2\.0)$/;
const VERSIONS = ['1.2', '2.0', '2.1'];
/** Inline elements that stand for something; the others only go around text. */
const CODES = new Set(['ph', 'x', 'it', 'bx', 'ex', 'bpt', 'ept', 'sc', 'ec', 'cp']);

interface Found {
  id: string;
  line: number;
  source: string;
  /** null while none of its segments has been translated. */
  text: string | null;
  notes: string[];
}

/**
 * Reads XLIFF 1.2, 2.0 or 2.1 that the desk has written, also after a translation tool has cut units
 * into segments. A unit without a target is left out.
 * @throws FileError where the file is damaged or none of ours
 */
export function readXliff(file: string, xml: string): Exchange {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const fail = (reason: string, line = parser.line): never => {
    throw new FileError(file, line, reason);
  };
  const path: string[] = [];
  const units: Found[] = [];
  let language = '';
  let unit: Found | null = null;
  /** What is being read; null outside of anything of interest. */
  let into: 'source' | 'text' | 'note' | null = null;
  let segment = { source: '', text: null as string | null };

  parser.on('error', (error) => fail(`is damaged: ${error.message.replace(/^\S*?\d+:\d+: /, '')}`));
  parser.on('opentag', (tag: SaxesTagNS) => {
    const attribute = (name: string) => tag.attributes[name]?.value ?? '';
    const name = tag.local;
    const parent = path.at(-1);
    if (path.length === 0) checkRoot(tag, attribute('version'), fail);
    path.push(name);
    if (name === 'xliff' && attribute('trgLang')) {
      language = languageOf(attribute('srcLang'), attribute('trgLang'), fail);
    } else if (name === 'file') {
      if ((attribute('original') || attribute('id')) !== ORIGINAL) {
        fail(`is not of Signpost's texts: its <file> is not called "${ORIGINAL}".`);
      }
      if (attribute('target-language')) {
        const other = languageOf(attribute('source-language'), attribute('target-language'), fail);
        if (language && language !== other) fail('has more than one target language.');
        language = other;
      }
    } else if (name === 'unit' || name === 'trans-unit') {
      const id = attribute('id');
      if (!id) fail('a unit has no id.');
      const before = units.find((one) => one.id === id);
      // Units that are left out below count here as well.
      if (before) fail(`the id "${id}" stood in line ${before.line} already.`);
      unit = { id, line: parser.line, source: '', text: null, notes: [] };
      segment = { source: '', text: null };
    } else if (unit && isPlace(parent)) {
      if (name === 'source') into = 'source';
      if (name === 'target') {
        into = 'text';
        segment.text = '';
      }
    }
    if (unit && name === 'note' && (parent === 'notes' || parent === 'trans-unit')) {
      into = 'note';
      unit.notes.push('');
    }
    if (unit && into === 'text' && CODES.has(name)) {
      fail(
        `the target of "${unit.id}" holds an inline code <${name}>; placeholders are plain text, as {label}.`,
      );
    }
  });
  const take = (text: string) => {
    if (!unit || !into) return;
    if (into === 'note') unit.notes[unit.notes.length - 1] += text;
    else if (into === 'source') segment.source += text;
    else segment.text = (segment.text ?? '') + text;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag: SaxesTagNS) => {
    path.pop();
    const name = tag.local;
    if (name === 'source' || name === 'target' || name === 'note') {
      if (name === 'note' || isPlace(path.at(-1))) into = null;
    }
    if (!unit || !['segment', 'ignorable', 'trans-unit', 'unit'].includes(name)) return;
    // Spaces between segments need no translation.
    const text = segment.text ?? (name === 'ignorable' ? segment.source : null);
    unit.source += segment.source;
    if (text !== null) unit.text = (unit.text ?? '') + text;
    segment = { source: '', text: null };
    if (name === 'unit' || name === 'trans-unit') {
      units.push(unit);
      unit = null;
    }
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  if (!language) fail('does not say its target language.', 1);
  return { language, units: units.flatMap((one) => unitOf(one, language, fail)) };
}

/** Where a source or target is the unit's own, not one of a suggested translation. */
function isPlace(parent: string | undefined): boolean {
  return parent === 'segment' || parent === 'ignorable' || parent === 'trans-unit';
}

function unitOf(
  { id, line, source, text, notes }: Found,
  language: string,
  fail: (reason: string, line: number) => never,
): Unit[] {
  if (text === null) return [];
  const verdicts = notes
    .filter((note) => note.startsWith(VERDICT))
    .map((note) => verdictFromJson(note.slice(VERDICT.length), language, id))
    .map((verdict) => verdict ?? fail(`a verdict on "${id}" is damaged.`, line));
  return [{ id, line, source, text, verdicts }];
}

function checkRoot(tag: SaxesTagNS, version: string, fail: (reason: string) => never): void {
  if (tag.local !== 'xliff') fail(`is no XLIFF: it begins with <${tag.name}>.`);
  if (!VERSIONS.includes(version) || !NAMESPACE.test(tag.uri)) {
    fail(`is XLIFF ${version || 'of no version'}; the desk takes 1.2, 2.0 and 2.1.`);
  }
}

function languageOf(source: string, target: string, fail: (reason: string) => never): string {
  if (source.split('-')[0] !== 'en') fail(`its source language is "${source}", not English.`);
  return target;
}
