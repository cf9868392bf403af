import type { Text } from '../../locales/text';

/** The writing direction of a text, as an attribute takes it. */
export function dirOf({ meta }: Text): 'ltr' | 'rtl' {
  return meta.dir === 'rtl' ? 'rtl' : 'ltr';
}
