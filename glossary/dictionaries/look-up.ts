import type { DictionaryHit } from '#shared/model/dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { listWordForms } from './word-forms.ts';

/**
 * Entries for a Dutch word: of the word as it stands and of those it may be a form of; only where there are none, of the last
 * part of a compound. Throws `DictionaryFault` where the file is broken there.
 */
export function lookUp(dictionary: Dictionary, text: string): readonly DictionaryHit[] {
  const forms = listWordForms(text);
  // The whole word first, then its longest part that is there.
  for (const place of new Set(forms.map(({ at }) => at))) {
    const hits = forms
      .filter(({ at }) => at === place)
      .flatMap(({ word, kind }) => dictionary.find(word).map((entry): DictionaryHit => ({ ...entry, kind })));
    if (hits.length > 0) return hits.slice(0, 20);
  }
  return [];
}
