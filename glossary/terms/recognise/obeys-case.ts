import type { CaseRule } from '#shared/model/terms.ts';

/**
 * Whether a word of the text has its capitals as the rule of the term asks. `smart` asks for the capitals that the term has and
 * lets the text have more: “om” is not the OM, nor a kamer the Kamer. Endings are free: `NAVO's`. Both are as written.
 */
export function obeysCase(text: string, term: string, rule: CaseRule): boolean {
  if (rule === 'ignore') return true;
  if (rule === 'smart') return agree(text, term, true);
  return agree(text, term, false);
}

/** A word of at least two capitals, or of one capital and digits. */
export function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && /\p{N}/u.test(word));
}

/** Compares the capitals of the letters that both begin with; `capitalsOnly` lets the text have more of them. */
function agree(text: string, term: string, capitalsOnly: boolean): boolean {
  const left = [...text.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFC')];
  const right = [...term.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFC')];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const here = left[at] ?? '';
    const there = right[at] ?? '';
    if (here === there) continue;
    if (here.toLowerCase() !== there.toLowerCase()) return true;
    if (!capitalsOnly || there !== there.toLowerCase()) return false;
  }
  return true;
}
