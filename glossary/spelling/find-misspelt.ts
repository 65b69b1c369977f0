import type { Finding } from '#shared/model/finding.ts';
import type { SpellingVariant } from '#shared/model/spelling.ts';
import { isRight, type Accepts } from './is-right.ts';
import { listSpeltWords, type SpeltWord } from './list-spelt-words.ts';
import type { Speller } from './speller.ts';

/**
 * Words of English text that are spelt wrong, as findings that stop nothing. What may be meant is asked for when it is wanted.
 * At once where all words are known, else once the unknown ones have been looked up: mostly a single question for the whole text.
 */
export function findMisspelt(
  text: string,
  variant: SpellingVariant,
  speller: Speller,
  accepts: Accepts,
): readonly Finding[] | Promise<readonly Finding[]> {
  const unknown = new Set<string>();
  const isListed = (word: string) => {
    const listed = speller.isListed(word);
    // Taken as not listed, so that the other ways to write it are looked up with it.
    if (listed === undefined) unknown.add(word);
    return listed === true;
  };
  const wrong = listSpeltWords(text).filter((word) => !isRight(word.text, variant, isListed, accepts));
  if (unknown.size === 0) return wrong.map(toFinding);
  return speller.lookUp(unknown).then(() => findMisspelt(text, variant, speller, accepts));
}

function toFinding({ text, range }: SpeltWord): Finding {
  return {
    code: 'misspelt',
    severity: 'info',
    conceptId: null,
    source: null,
    target: range,
    fix: null,
    detail: { source: '', target: text, expected: [], reason: '' },
    overridden: null,
  };
}
