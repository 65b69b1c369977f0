/** The ways in which letters can stand, in the order in which a key goes through them. */
const cases = ['lower', 'sentence', 'upper', 'title'] as const;
type LetterCase = (typeof cases)[number];

/** English words that stay small inside a title. */
const small = new Set('a an and as at but by for from in into nor of on or over per the to up via vs with'.split(' '));
const word = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/** The text with its letters in the next case of the cycle that makes a difference: lower, Sentence, UPPER, Title. */
export function cycleCase(text: string): string {
  const now = cases.findIndex((each) => toCase(text, each) === text);
  for (let steps = 1; steps <= cases.length; steps++) {
    const next = toCase(text, cases[(now + steps + cases.length) % cases.length] ?? 'lower');
    if (next !== text) return next;
  }
  return text;
}

function toCase(text: string, wanted: LetterCase): string {
  const lower = text.toLocaleLowerCase('en');
  if (wanted === 'lower') return lower;
  if (wanted === 'upper') return text.toLocaleUpperCase('en');
  if (wanted === 'sentence') return lower.replace(/\p{L}/u, raise);
  let first = true;
  return lower.replace(word, (each) => {
    const stays = !first && small.has(each);
    first = false;
    return stays ? each : each.replace(/^\p{L}/u, raise);
  });
}

const raise = (letter: string) => letter.toLocaleUpperCase('en');

/** The selection, or the word that the caret stands in or at; null where there is none. */
export function findCaseRange(text: string, [start, end]: readonly [number, number]): readonly [number, number] | null {
  if (start < end) return [start, end];
  for (const { index, 0: found } of text.matchAll(word)) {
    if (index <= start && start <= index + found.length) return [index, index + found.length];
  }
  return null;
}
