import type { Checked, Finding } from './finding';

/** Characters that the stores take. Sources: Firefox add-ons (50), Chrome's manifest (132). */
const MOST: Readonly<Record<string, number>> = {
  'extension.name': 50,
  'extension.description': 132,
};

export function checkLength({ id, text }: Checked): Finding[] {
  const most = MOST[id];
  const length = [...text].length;
  if (most === undefined || length <= most) return [];
  return [
    { check: 'length', level: 'error', says: `Has ${length} characters; the stores take ${most}.` },
  ];
}
