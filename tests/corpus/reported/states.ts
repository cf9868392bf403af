import { clear } from '../page/stage';
import type { State, Truth } from '../state';
import { wordingFor } from '../words/load';
import { directionOf } from '../words/locales';
import { nodesOf, type ReportedCase } from './case';
import { rebuild } from './rebuild';

const CASES: Record<string, ReportedCase> = import.meta.glob('./pages/*.json', {
  eager: true,
  import: 'default',
});

/** The states of pages that people have reported. */
export function reportedStates(): State[] {
  return Object.values(CASES).map(reportedState);
}

/** A reported page as a state. */
export function reportedState(one: ReportedCase): State {
  const { report, language, truth } = one;
  const address = new URL(report.address, 'https://www.dell.com').href;
  return {
    id: `${one.part[0]}r-${one.name}-${language}`,
    part: one.part,
    family: 'reported',
    language,
    wording: 'reported',
    scene: `reported, ${one.name}`,
    trap: truth.targets.length === 0,
    address,
    width: Math.max(320, report.window[0]),
    quiet: true,
    memory: { ...one.memory, chosen: null, subscriptions: [], languages: [language] },
    build: () => {
      const words = wordingFor(language, 'validation') ?? wordingFor('en', 'validation');
      if (!words) throw new Error(`There are no words for ${language}.`);
      clear(address);
      document.documentElement.lang = report.language;
      document.documentElement.dir = directionOf(language);
      const { elements, finish } = rebuild(report.page, words.wording);
      finish();
      return truthOf(one, elements);
    },
  };
}

function truthOf({ name, report, truth }: ReportedCase, elements: readonly Element[]): Truth {
  const count = nodesOf(report.page).length;
  if (count !== elements.length) throw new Error(`The page of ${name} could not be built again.`);
  const targets = truth.targets.map((number) => {
    const element = elements[number];
    if (!element) throw new Error(`The page of ${name} has no node ${number}.`);
    return element;
  });
  return { ...truth, targets, orNothing: false };
}
