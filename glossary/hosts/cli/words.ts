import type { Language } from '#shared/messages/languages.ts';
import { articleWords } from './words/articles.ts';
import { backupWords } from './words/backups.ts';
import { concordanceWords } from './words/concordance.ts';
import { dictionaryWords } from './words/dictionaries.ts';
import { memoryWords } from './words/memory.ts';
import { sharedWords } from './words/shared.ts';
import { termWords } from './words/terms.ts';
import { unitWords } from './words/units.ts';

const en = {
  ...sharedWords.en,
  ...articleWords.en,
  ...memoryWords.en,
  ...unitWords.en,
  ...concordanceWords.en,
  ...termWords.en,
  ...backupWords.en,
  ...dictionaryWords.en,
};

/** Name of a phrase of the command line. */
export type Phrase = keyof typeof en;

const nl: Readonly<Record<Phrase, string>> = {
  ...sharedWords.nl,
  ...articleWords.nl,
  ...memoryWords.nl,
  ...unitWords.nl,
  ...concordanceWords.nl,
  ...termWords.nl,
  ...backupWords.nl,
  ...dictionaryWords.nl,
};

const phrases = { en, nl } as const;

/** A phrase of the command line with its places filled. */
export function say(
  language: Language,
  phrase: Phrase,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return phrases[language][phrase].replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
