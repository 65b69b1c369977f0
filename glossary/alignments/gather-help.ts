import type { Concept } from '#shared/model/terms.ts';
import type { KnownPair } from '#glossary/alignment/belief.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';

/** Newest units that words are learnt from; more would take longer than they help. */
const newest = 4000;

/**
 * What this workspace knows that helps to align: terms with their English, the units of these very sentences, and the
 * newest units of the memories in use.
 */
export function gatherHelp(
  db: ReadableDb,
  concepts: Iterable<Concept>,
  sentences: readonly string[],
): readonly KnownPair[] {
  return [...listTerms(concepts), ...listExact(db, sentences), ...listNewest(db)];
}

function listTerms(concepts: Iterable<Concept>): readonly KnownPair[] {
  return [...concepts].flatMap(({ terms }) => {
    const english = terms.filter(({ language, standing }) => language === 'en' && standing !== 'deprecated');
    const dutch = terms.filter(({ language }) => language === 'nl');
    return dutch.flatMap((source) => english.map((target) => ({ source: source.text, target: target.text })));
  });
}

function listExact(db: ReadableDb, sentences: readonly string[]): readonly KnownPair[] {
  return [...new Set(sentences)].flatMap((source) =>
    db.all<KnownPair>(
      sql`SELECT u.source, u.target FROM unit u JOIN memory m ON m.id = u.memory_id
          WHERE u.source = :source AND m.enabled = 1 AND m.removed_at IS NULL LIMIT 5`,
      { source },
    ),
  );
}

function listNewest(db: ReadableDb): readonly KnownPair[] {
  return db.all<KnownPair>(
    sql`SELECT u.source, u.target FROM (SELECT * FROM unit ORDER BY id DESC LIMIT :newest) u
        JOIN memory m ON m.id = u.memory_id WHERE m.enabled = 1 AND m.removed_at IS NULL`,
    { newest },
  );
}
