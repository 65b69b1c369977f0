import type { Finding } from '#shared/model/finding.ts';
import type { Segment } from '#shared/model/segment.ts';
import { readSpellingChoice, type SpellingVariant } from '#shared/model/spelling.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readSettings } from '#glossary/store/settings.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { addNames, addTermWords, hasWord } from './accepted-words.ts';
import { findMisspelt } from './find-misspelt.ts';
import { openSpeller } from './speller.ts';
import { readSpellingWords } from './spelling-words.ts';
import { suggestSpelling } from './suggest-spelling.ts';

/** Checks one English text of a segment: at once where all its words are known. */
export type CheckSpelling = (
  segment: Pick<Segment, 'id' | 'articleId'>,
  target: string,
) => readonly Finding[] | Promise<readonly Finding[]>;

/** English spelling in an open workspace. */
export interface Spelling {
  /** The check as the settings are now; one that finds nothing where spelling is off. */
  prepare(): CheckSpelling;
  suggest(word: string, segment: Pick<Segment, 'articleId'> | null): Promise<readonly string[]>;
  /** Forgets what these rows changed. True where words that are let stand were among them. */
  follow(changes: readonly Change[]): boolean;
}

/** Spelling over a workspace. Nothing is read before it is asked for, and long articles are read in slices. */
export function openSpelling(db: ReadableDb, terms: Terms): Spelling {
  const names = new Map<number, ReadonlySet<string> | Promise<ReadonlySet<string>>>();
  let kept: ReturnType<typeof readSpellingWords> | null = null;
  let glossary: { readonly version: number; readonly words: ReadonlySet<string> } | null = null;

  const namesOf = (articleId: number) => {
    const known = names.get(articleId);
    if (known) return known;
    // More than a few large articles are not gone through at a time.
    if (names.size >= 8) names.clear();
    const reading = readNames(db, articleId).then((found) => {
      // The article may have been changed meanwhile: then the next check reads it again.
      if (names.get(articleId) === reading) names.set(articleId, found);
      return found;
    });
    reading.catch(() => names.delete(articleId));
    names.set(articleId, reading);
    return reading;
  };
  const glossaryWords = () => {
    if (glossary?.version !== terms.version) glossary = { version: terms.version, words: readTermWords(terms) };
    return glossary.words;
  };
  const wordsKept = () => (kept ??= readSpellingWords(db));

  return {
    prepare: () => {
      const variant = readVariant(db);
      if (variant === null) return () => [];
      const speller = openSpeller(variant);
      const { project, ignored } = wordsKept();
      const listed = glossaryWords();
      return ({ id, articleId }, target) => {
        const here = ignored.get(parseId(id));
        const check = (found: ReadonlySet<string>) => {
          const accepts = (word: string) =>
            found.has(word) || hasWord(project, word) || hasWord(listed, word) || here?.has(word) === true;
          return findMisspelt(target, variant, speller, accepts);
        };
        const found = namesOf(parseId(articleId));
        return found instanceof Promise ? found.then(check) : check(found);
      };
    },
    suggest: async (word, segment) => {
      const speller = openSpeller(readVariant(db) ?? 'en-GB');
      const near = segment ? await namesOf(parseId(segment.articleId)) : [];
      return suggestSpelling(word, speller, new Set([...near, ...wordsKept().project, ...glossaryWords()]));
    },
    follow: (changes) => {
      if (changes.some(({ table, before, after }) => table === 'segment' && touchesSource(before, after)))
        names.clear();
      const touched = changes.some(({ table }) => table === 'spelling_word');
      if (touched) kept = null;
      return touched;
    },
  };
}

function readVariant(db: ReadableDb): SpellingVariant | null {
  const choice = readSpellingChoice(readSettings(db));
  return choice === 'off' ? null : choice;
}

async function readNames(db: ReadableDb, articleId: number): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const slices = startSlices(new AbortController().signal, 8);
  const rows = db.all<{ source: string }>(sql`SELECT source FROM segment WHERE article_id = :articleId`, { articleId });
  for (const { source } of rows) {
    const rested = slices.rest();
    if (rested !== true) await rested;
    addNames(names, source);
  }
  return names;
}

function readTermWords(terms: Terms): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { terms: wordings } of terms.concepts.values())
    for (const { language, text } of wordings) if (language === 'en') addTermWords(words, text);
  return words;
}

function touchesSource(before: Change['before'], after: Change['after']): boolean {
  return before === null || after === null || 'source' in after;
}
