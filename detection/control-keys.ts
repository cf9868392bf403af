import { isGlyph, type Naming, nameParts } from './controls';
import { type LabelHits, labelsOf, NO_LABELS } from './labels';
import { fold, hasWords } from './normal';

/** The labels that a control's name is: of its painted words, else of what it is called for screen readers. */
export function keysOf(element: Element, name: Naming): { keys: LabelHits; painted: boolean } {
  const shown = labelsOf(name.shown);
  const painted = shown.size ? shown : labelsOf(unbroken(element, name.shown));
  // A name for screen readers counts only where nothing else is painted: an icon.
  const keys = painted.size || hasWords(name.shown) ? painted : givenKeys(name);
  return { keys, painted: painted.size > 0 };
}

/** True if words of an icon font stand in an element. */
export function holdsGlyph(element: Element): boolean {
  return [...element.querySelectorAll('[aria-hidden=true]')].some((one) =>
    isGlyph(one, one.textContent ?? ''),
  );
}

/** The labels of a control without painted words; "Action: Premium Support" says whose Action it is. */
function givenKeys({ given, extra }: Naming): LabelHits {
  for (const name of [given, extra]) {
    // First: together with what it is for, it may be taken for the name of that.
    for (const part of nameParts(name)) {
      const best = labelsOf(part).get('action');
      if (best !== undefined) return new Map([['action', best]]);
    }
    const keys = labelsOf(name);
    if (keys.size > 0) return keys;
  }
  return NO_LABELS;
}

/** The words of a control that is cut into inline pieces ("A" + "ction"), if nothing of it is hidden. */
function unbroken(element: Element, shown: string): string {
  const whole = fold(element.textContent ?? '');
  return whole.replace(/\s/g, '') === shown.replace(/\s/g, '') ? whole : shown;
}
