/** The kinds of words whose forms are told apart; names count as nouns. */
export type WordKind = 'noun' | 'verb' | 'adjective';

/**
 * Which form of its word it is. `stem` is a verb's first person (ik eis), `present` and `past` are the other finite forms, and
 * `infinitive` is also their plural.
 */
export type WordForm =
  | 'base'
  | 'plural'
  | 'genitive'
  | 'diminutive'
  | 'inflected'
  | 'infinitive'
  | 'stem'
  | 'present'
  | 'past'
  | 'participle';

/** One way to read a word: as this form of that word. */
export interface Reading {
  readonly kind: WordKind;
  /** The base form, in lower case and without accents; of a verb its infinitive. */
  readonly lemma: string;
  readonly form: WordForm;
}
