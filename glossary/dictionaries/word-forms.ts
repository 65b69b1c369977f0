import { readDutchWord, stripMarks } from '#glossary/text/dutch/read-word.ts';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { findHeads } from '#glossary/text/dutch/compound-head.ts';
import { foldText } from '#glossary/text/normalise.ts';

/** A word to look up in place of the one in the text. `head`: it is only the end of a compound. */
export interface WordForm {
  readonly word: string;
  readonly kind: 'same' | 'base' | 'head';
  /** Where it begins in the word: forms of one part begin at one place. */
  readonly at: number;
}

/** The word as it stands, then the words it may be a form of (*schepen*: schip), then the heads of a compound (*raadszetels*: zetel). */
export function listWordForms(text: string): readonly WordForm[] {
  const word = text.trim().normalize('NFC');
  const forms: WordForm[] = [{ word, kind: 'same', at: 0 }];
  if (/\s/u.test(word) || word === '') return forms;
  const plain = stripMarks(foldText(word));
  for (const { lemma } of readDutchWord(plain).readings) forms.push({ word: lemma, kind: 'base', at: 0 });
  for (const at of findHeads(dutchLexicon(), plain).toSorted((one, other) => one - other)) {
    const head = plain.slice(at);
    forms.push({ word: head, kind: 'head', at });
    for (const { lemma } of readDutchWord(head).readings) forms.push({ word: lemma, kind: 'head', at });
  }
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(form.word.toLowerCase()) && Boolean(seen.add(form.word.toLowerCase())));
}
