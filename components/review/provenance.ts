import type { Provenance } from '../../site/label-file';

/** Where a label comes from, in words. */
export const PROVENANCE: Readonly<Record<Provenance, string>> = {
  article: 'Dell’s article',
  related: 'another page of Dell’s',
  translated: 'ours, not seen',
  observed: 'seen on the live page',
};
