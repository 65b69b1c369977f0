/** Characters that cannot be seen are shown by their names. */
const invisible = {
  '\u00A0': 'noBreakSpace',
  '\u2009': 'thinSpace',
  '\u202F': 'narrowNoBreakSpace',
  '\u2011': 'noBreakHyphen',
  '\u00AD': 'softHyphen',
} as const;

/** What a translator into English misses on a keyboard, by kind. */
export const characters: readonly string[] = [
  ...'–—’‘“”…•',
  ...Object.keys(invisible),
  ...'éèëêïöüáàâçñíóúøåæœß',
  ...'ÉÖÜÇØÅ',
  ...'€£§°±×÷≤≥≈½¼¾²³‰†′″→©®™',
];

/** Name of a character that shows nothing; null for one that shows itself. */
export function nameOf(character: string): (typeof invisible)[keyof typeof invisible] | null {
  return Object.hasOwn(invisible, character) ? invisible[character as keyof typeof invisible] : null;
}
