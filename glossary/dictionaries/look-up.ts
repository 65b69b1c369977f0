import type { DictionaryHit } from '#shared/model/dictionary.ts';
import type { Dictionary } from './dictionary.ts';
import { listWordForms } from './word-forms.ts';

/**
 * Entries for a Dutch word: of the word as it stands and of those it may be a form of; only where there are none, of the last
 * part of a compound. Throws `DictionaryFault` where the file is broken there.
 */
export function lookUp(dictionary: Dictionary, text: string): readonly DictionaryHit[] {
  const forms = listWordForms(text);
  const direct = forms
    .filter(({ kind }) => kind !== 'head')
    .flatMap(({ word, kind }) => dictionary.find(word).map((entry): DictionaryHit => ({ ...entry, kind })));
  if (direct.length > 0) return direct.slice(0, 20);
  // The longest part that is there.
  for (const { word, kind } of forms) {
    const found = kind === 'head' ? dictionary.find(word) : [];
    if (found.length > 0) return found.slice(0, 20).map((entry) => ({ ...entry, kind }));
  }
  return [];
}
