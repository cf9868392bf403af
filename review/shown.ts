/** Words that nobody sees: they are read out, or name a button that shows an icon. */
const SPOKEN = new Set(
  'label looking found lost choose move expand collapse hide pause'
    .split(' ')
    .map((name) => `overlay.${name}`),
);
/** Words that no view shows at present. */
const UNSEEN =
  /^(?:overlay\.(?:open-article|back)|steps\.(?:cancel|confirm)\.why|evidence\.nothing-seen|practice\.title)$/;

/** True for words that are read out, or name a button without words. */
export function isSpoken(id: string): boolean {
  return SPOKEN.has(id) || /^(?:popup\.(?:done|todo)|console\.tabs\.pin)$/.test(id);
}

/** True for words that no view shows at present. */
export function isUnseen(id: string): boolean {
  return UNSEEN.test(id) && !isSpoken(id);
}
