import xliff, { type UnitObject } from 'xliff';
import type { OutExchange, OutUnit } from './exchange';
import { verdictToJson } from './verdict-json';

/** Marks a file as one of ours: its `original` (1.2) or file id (2.1). */
export const ORIGINAL = 'signpost';
/** Begins a note that holds a verdict. */
export const VERDICT = 'verdict: ';

export type XliffVersion = '1.2' | '2.1';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * XLIFF of one language, for translation tools. Placeholders stay as "{label}" in the text; what a
 * text is for and the verdicts on it are notes.
 * Sources: OASIS XLIFF 1.2 (2008) and 2.1 (2018).
 */
export function writeXliff({ language, units }: OutExchange, version: XliffVersion): string {
  const resources = Object.fromEntries(units.map((unit) => [unit.id, unitObject(unit, version)]));
  const object = {
    sourceLanguage: 'en',
    targetLanguage: language,
    resources: { [ORIGINAL]: resources },
  };
  let written = '';
  const done = (error: Error | null, xml: string) => {
    if (error) throw error;
    written = xml;
  };
  if (version === '1.2') xliff.jsToXliff12(object, {}, done);
  else xliff.js2xliff(object, { targetXliffVersion: version }, done);
  return `${DECLARATION}${version === '1.2' ? written : withStates(written, units)}\n`;
}

function unitObject(unit: OutUnit, version: XliffVersion): UnitObject {
  const danger = unit.danger ? ['danger class: needs two approvals'] : [];
  const verdicts = unit.verdicts.map((verdict) => VERDICT + verdictToJson(verdict));
  const approved = version === '1.2' && { approved: unit.approved ? 'yes' : 'no' };
  const note = [unit.about, ...danger, ...verdicts].filter(Boolean).map(escaped);
  return {
    source: escaped(unit.source),
    target: escaped(unit.text),
    ...(note.length > 0 && { note }),
    additionalAttributes: { 'xml:space': 'preserve', ...approved },
  };
}

/** The library takes "&amp;" for an ampersand that was escaped before, and would lose it. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** The library writes no states of segments; the units stand in the order they were given in. */
function withStates(xml: string, units: readonly OutUnit[]): string {
  let index = 0;
  return xml.replaceAll('<segment>', () => {
    const unit = units[index];
    index += 1;
    return `<segment state="${unit?.approved ? 'final' : 'translated'}">`;
  });
}
