import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import type { Reading } from '#glossary/text/dutch/reading.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';

/** Whether a word with these readings is a finite verb and nothing else; that somebody may be called so does not count. */
export function isFiniteVerb(readings: readonly Reading[]): boolean {
  const known = finite.get(readings);
  if (known !== undefined) return known;
  const made = hasOnlyFinite(readings);
  finite.set(readings, made);
  return made;
}

/** The readings of a word are remembered with it, and every clause asks for them again. */
const finite = new WeakMap<readonly Reading[], boolean>();

function hasOnlyFinite(readings: readonly Reading[]): boolean {
  const own = readings.filter(({ kind, lemma }) => kind === 'verb' || !isName(lemma));
  return own.length > 0 && own.every(({ kind, form }) => kind === 'verb' && isFiniteForm(form));
}

/** Whether the form has a subject of its own, and is not the bare stem, which looks like many nouns. */
export function isFiniteForm(form: Reading['form']): boolean {
  return form === 'present' || form === 'past';
}

function isName(lemma: string): boolean {
  const classes = dutchLexicon().classesOf(lemma);
  return (classes & wordClass.name) !== 0 && (classes & (wordClass.noun | wordClass.adjective)) === 0;
}
