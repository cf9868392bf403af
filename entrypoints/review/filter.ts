import type { Filter } from '../../components/review/model';
import type { Finding } from '../../review/checks/finding';
import { isDanger } from '../../review/danger';
import type { Reviewed } from '../../review/language';

/** The texts that the list shows. */
export function filtered(
  texts: readonly Reviewed[],
  { words, show }: Filter,
  findingsOf: (one: Reviewed) => readonly Finding[],
): Reviewed[] {
  const wanted = words.trim().toLowerCase();
  return texts.filter((one) => {
    const { id, text, source, state } = one;
    const where = [id, text, source];
    if (wanted && !where.some((part) => part.toLowerCase().includes(wanted))) return false;
    switch (show) {
      case 'all':
        return true;
      case 'danger':
        return isDanger(id);
      case 'problems':
        return findingsOf(one).some(({ level }) => level !== 'note');
      case 'undone':
        return state.status !== 'approved';
      default:
        return state.status === show;
    }
  });
}
