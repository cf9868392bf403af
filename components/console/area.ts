import type { Words } from '../../console/words';
import type { Area } from '../../guide/reading';
import type { Where } from '../progress/model';

/** Which part of the site the customer sees, in words; the sign-in pages are not read at all. */
export function areaWord(area: Area, where: Where, { areas }: Words): string {
  if (where === 'identity') return areas.identity;
  return area === 'outside' ? areas.elsewhere : areas[area];
}
