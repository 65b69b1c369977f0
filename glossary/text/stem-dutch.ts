/**
 * A key that the inflections of one Dutch word share. It is no word and is never shown.
 * Takes a folded word (lower case, NFC; see `foldText`).
 */
export function stemDutch(folded: string): string {
  return folded.replace(/'s$/u, '').replace(/(?:en|e|s)$/u, '');
}
