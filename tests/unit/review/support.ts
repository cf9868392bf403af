import enConsole from '../../../locales/console/en.json';
import frConsole from '../../../locales/console/fr.json';
import en from '../../../locales/en.json';
import fr from '../../../locales/fr.json';
import type { Text } from '../../../locales/text';
import type { LanguageData } from '../../../review/language';
import type { Approval, Edit, NeedsWork, Retraction, ReviewRecord } from '../../../review/records';
import { whole } from '../../../review/whole';
import type { LabelFile } from '../../../site/label-file';
import enLabels from '../../../site/labels/en.json';
import frLabels from '../../../site/labels/fr.json';

export const ENGLISH = languageData('en', whole(en, enConsole), enLabels as LabelFile);
export const FRENCH = languageData('fr', whole(fr, frConsole), frLabels as LabelFile);

export function languageData(tag: string, text: Text, labels: LabelFile): LanguageData {
  return { tag, text, labels, terms: {}, kept: [] };
}

let count = 0;

/** Records get a moment each, in the order in which they are made. */
function common(by: string, id: string) {
  count += 1;
  const at = new Date(Date.UTC(2026, 10, 22) + count * 1000).toISOString();
  return { uid: `record-${count}`, at, by, language: 'fr', id };
}

export function approve(by: string, id: string, hash: string): Approval {
  return { ...common(by, id), kind: 'approve', hash };
}

export function needsWork(by: string, id: string, hash: string): NeedsWork {
  return { ...common(by, id), kind: 'needs-work', hash, category: 'accuracy', note: 'No.' };
}

export function edit(by: string, id: string, text: string): Edit {
  return { ...common(by, id), kind: 'edit', text, from: 'before' };
}

export function retract(by: string, of: Pick<ReviewRecord, 'uid' | 'id'>): Retraction {
  return { ...common(by, of.id), kind: 'retract', of: of.uid };
}
