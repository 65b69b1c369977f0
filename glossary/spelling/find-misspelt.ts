import type { Finding } from '#shared/model/finding.ts';
import type { SpellingVariant } from '#shared/model/spelling.ts';
import { isRight, type Accepts } from './is-right.ts';
import { listSpeltWords, type SpeltWord } from './list-spelt-words.ts';
import type { Speller } from './speller.ts';

/** Words of English text that are spelt wrong, as findings that stop nothing. What may be meant is asked for when it is wanted. */
export function findMisspelt(
  text: string,
  variant: SpellingVariant,
  speller: Speller,
  accepts: Accepts,
): readonly Finding[] {
  return listSpeltWords(text)
    .filter((word) => !isRight(word.text, variant, speller, accepts))
    .map(toFinding);
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
