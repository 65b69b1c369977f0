import { tokenise } from '#glossary/text/tokenise.ts';
import type { PhraseMemory } from '#glossary/fragments/phrase-memory.ts';
import type { Background } from './rank-candidates.ts';

/** A smaller memory is mostly of the same texts and says nothing of Dutch at large. */
const enoughUnits = 2000;
/** Log-likelihood above which a difference is no accident (p < 0.05). */
const significant = 3.84;

/**
 * Compares candidates with the memory. A name that its English has letter for letter needs no entry; a single word that is
 * as frequent in everything that was ever translated is everyday wording, one that is much more frequent here is special
 * (log-likelihood, Dunning 1993).
 */
export function compareBackground(memory: PhraseMemory | null, sentences: number): Background {
  if (!memory || memory.units === 0) return () => 1;
  return (candidate) => {
    const tokens = wordsOf([...candidate.forms.keys()][0] ?? '');
    if (tokens.length === 0) return 1;
    if (candidate.kind === 'name' || candidate.kind === 'abbreviation') return isSame(tokens, memory) ? 0.4 : 1;
    if (memory.units < enoughUnits || candidate.kind === 'group') return 1;
    const total = memory.countDutch(tokens);
    return keyness(candidate.places.length, sentences, total, memory.units);
  };
}

/** Stands in the English of almost all units that have it in their Dutch. */
function isSame(tokens: readonly string[], memory: PhraseMemory): boolean {
  const units = memory.sampleDutch(tokens, 10);
  if (units.length === 0) return false;
  const same = units.filter(({ target }) => ` ${wordsOf(target).join(' ')} `.includes(` ${tokens.join(' ')} `)).length;
  return same >= 0.8 * units.length;
}

function keyness(here: number, sentences: number, there: number, units: number): number {
  const expected = ((here + there) * sentences) / (sentences + units);
  const part = (seen: number, likely: number) => (seen === 0 ? 0 : seen * Math.log(seen / likely));
  const likelihood = 2 * (part(here, expected) + part(there, here + there - expected));
  if (likelihood < significant) return 1;
  return here > expected ? 1.2 : 0.6;
}

/** The words of a phrase as the memory compares them. */
export function wordsOf(text: string): readonly string[] {
  return tokenise(text)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ folded }) => folded.replace(/'s$/u, ''));
}
