/** The Englishes that spelling knows. */
export const spellingVariants = ['en-GB', 'en-US'] as const;
/** One of {@link spellingVariants}. */
export type SpellingVariant = (typeof spellingVariants)[number];

/** What spelling can be set to: an English, or not looked at. */
export const spellingChoices = [...spellingVariants, 'off'] as const;
/** One of {@link spellingChoices}. */
export type SpellingChoice = (typeof spellingChoices)[number];

/** The setting of the workspace that holds the {@link SpellingChoice}; British where it is absent. */
export const spellingSetting = 'spelling';

/** What the settings of a workspace say of spelling. */
export function readSpellingChoice(settings: Readonly<Record<string, string>>): SpellingChoice {
  return spellingChoices.find((choice) => choice === settings[spellingSetting]) ?? 'en-GB';
}

/** A word that the project lets stand wherever it is. */
export interface SpellingWord {
  readonly id: number;
  readonly word: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
}
