/**
 * Texts whose wording could make somebody believe that they have, or have not, cancelled. They need
 * two approvals by different people.
 */
const DANGER: readonly RegExp[] = [
  /^steps\.(?:cancel|confirm)\./,
  /^steps\.update-cancel\.(?:do|why)$/,
  /^notes\.(?:nothing-cancelled|cancels-now|confirms-now|choose)$/,
  /^situations\.(?:not-offered|cancel-disabled|already-cancelled|not-covered|unsure|done)\./,
  /^situations\.(?:confirm-|reasons-)/,
  // These say that nothing is final.
  /^situations\.(?:loading|offline|empty-page|access-denied|server-error)\.text$/,
  /^availability\./,
  /^evidence\.(?:cancel-|confirm-|says-)/,
  /^overlay\.finished-title$/,
  /^popup\.(?:availability|finished)$/,
  /^console\.(?:controls\.(?:update-cancel|cancel|confirm)|note\.(?:receipt|outcome|site-says))$/,
  /^faq\.(?:pressed-update-cancel|still-works|charged-again|service-refused|not-sure)\./,
];

/** True for a text of the danger class. */
export function isDanger(id: string): boolean {
  return DANGER.some((pattern) => pattern.test(id));
}

/** How many people have to approve a text. */
export function approvalsNeeded(id: string): 1 | 2 {
  return isDanger(id) ? 2 : 1;
}
