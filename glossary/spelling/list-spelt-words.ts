import type { TextRange } from '#shared/model/finding.ts';
import { pairedTagClass } from '#shared/text/tags.ts';

/** A word of English text as spelling knows it: with its apostrophes and hyphens (*don’t*, *well-known*). */
export interface SpeltWord {
  readonly text: string;
  /** UTF-16 units. */
  readonly range: TextRange;
}

/** What is no spelling: addresses, paths, handles, tags and placeholders. */
const passedOver =
  /(?:https?|ftp):\/\/\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|nl|be|uk|gov|edu|int|info)\b(?:\/\S*)?|[@#][\p{L}\p{N}_]+|<\/?[A-Za-z][^<>]{0,300}>|\{[^{}]{0,80}\}/gu;
// A paired tag does not part a word; see shared/text/tags.ts.
const letters = `[\\p{L}\\p{M}\\u00AD]*(?:[${pairedTagClass}]+[\\p{L}\\p{M}\\u00AD]+)*`;
const word = new RegExp(`\\p{L}${letters}(?:['\\u2019\\u2010\\u2011-][\\p{L}\\p{M}]${letters})*`, 'gu');
/** Glued to digits or an underscore it is a name of a thing: F16s, G7, 5G, x_1. */
const gluedBefore = /[\p{N}_\u2019'-]$/u;
const gluedAfter = /^[\p{N}_]/u;

/** The words whose spelling counts, in order. Numbers, addresses, tags and what is glued to digits are none. */
export function listSpeltWords(text: string): readonly SpeltWord[] {
  const masked = text.replace(passedOver, (found) => ' '.repeat(found.length));
  return [...masked.matchAll(word)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    const before = masked.slice(Math.max(0, index - 2), index);
    const isGlued = /\p{N}[-\u2019']?$|_$/u.test(before) && gluedBefore.test(before);
    if (
      isGlued ||
      gluedAfter.test(masked.slice(end, end + 1)) ||
      /^[-\u2010\u2011]\p{N}/u.test(masked.slice(end, end + 2))
    )
      return [];
    return [{ text: found, range: [index, end] as const }];
  });
}
