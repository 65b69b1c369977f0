import { classOf } from '#glossary/text/match-score.ts';
import { tokenise } from '#glossary/text/tokenise.ts';
import { hashText, readString } from './string-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tokens that are looked at. */
const probes = 2000;

/**
 * A number that changes when the rules for tokens or stems change what tokens of this vocabulary come to: an index that was
 * made by other rules would miss matches. Looks at tokens from all over the vocabulary, so it takes some milliseconds.
 */
export function fingerprintRules({ tokens }: Vocabulary): number {
  const step = Math.max(1, Math.floor(tokens.size / probes));
  const read: string[] = [];
  for (let number = 0; number < tokens.size; number += step) {
    for (const token of tokenise(readString(tokens, number))) read.push(token.folded, classOf(token));
  }
  return hashText(read.join(' '));
}
