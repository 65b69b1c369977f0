import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Hunspell } from 'hunspell-wasm';
import type { SpellingVariant } from '#shared/model/spelling.ts';

/** One English, ready to be asked. */
export interface Speller {
  /** Whether a word stands in the dictionary as it is written, in one of its forms. Remembered per word. */
  isListed(word: string): boolean;
  /** What may have been meant, the likeliest first: some 10 to 50 ms. */
  suggest(word: string): readonly string[];
}

/** Words that are remembered; the vocabulary of a large project is smaller. */
const mostKept = 100_000;
const packages: Readonly<Record<SpellingVariant, string>> = { 'en-GB': 'dictionary-en-gb', 'en-US': 'dictionary-en' };
const opened = new Map<SpellingVariant, Promise<Speller>>();

/**
 * The speller of a variant: Hunspell over the word list of a package, read at first use (50 to 150 ms, some 20 MB) and
 * kept. A known word costs about 8 µs, and after the first time next to nothing.
 */
export function openSpeller(variant: SpellingVariant): Promise<Speller> {
  const known = opened.get(variant) ?? loadSpeller(packages[variant]);
  opened.set(variant, known);
  return known;
}

async function loadSpeller(name: string): Promise<Speller> {
  // Not before it is wanted: the engine starts without it.
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const [affixes, words] = await Promise.all(
    ['index.aff', 'index.dic'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  return makeSpeller(await createHunspellFromStrings(affixes ?? '', words ?? ''));
}

function makeSpeller(hunspell: Hunspell): Speller {
  const kept = new Map<string, boolean>();
  return {
    isListed: (word) => {
      const known = kept.get(word);
      if (known !== undefined) return known;
      const listed = hunspell.testSpelling(word);
      if (kept.size >= mostKept) kept.clear();
      kept.set(word, listed);
      return listed;
    },
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
