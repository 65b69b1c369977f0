import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { doubleQuotes, singleQuotes } from '#glossary/text/normalise.ts';
import type { SegmentRow } from './segment-row.ts';

/** Characters by which two texts that say the same may differ in length: marks that no reader sees. */
const slack = 8;

/**
 * The other segments of the project with the same Dutch, whatever their quotes, spaces and invisible marks, in the order of
 * the articles; paragraphs that are left out are not among them. Capitals count: what stands in capitals wants English in
 * capitals.
 */
export function findRepetitions(
  db: ReadableDb,
  row: Pick<SegmentRow, 'id' | 'source' | 'words'>,
): readonly SegmentRow[] {
  const length = [...row.source].length;
  const alike = db.all<{ id: number; source: string }>(
    sql`SELECT id, source FROM segment WHERE words = :words AND length(source) BETWEEN :least AND :most`,
    { words: row.words, least: length - slack, most: length + slack },
  );
  const key = foldSource(row.source);
  const same = alike.filter(({ id, source }) => id !== row.id && (source === row.source || foldSource(source) === key));
  return same.length === 0 ? [] : readInOrder(db, same);
}

function readInOrder(db: ReadableDb, rows: readonly { readonly id: number }[]): readonly SegmentRow[] {
  return db.all<SegmentRow>(
    sql`SELECT s.* FROM json_each(:ids) wanted JOIN segment s ON s.id = wanted.value JOIN article a ON a.id = s.article_id
        WHERE NOT EXISTS (SELECT 1 FROM json_each(a.left_out) WHERE value = s.kind)
        ORDER BY a.position, a.id, s.position`,
    { ids: JSON.stringify(rows.map(({ id }) => id)) },
  );
}

const anySingleQuote = new RegExp(`[${singleQuotes}]`, 'gu');
const anyDoubleQuote = new RegExp(`[${doubleQuotes}]`, 'gu');
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** The form in which the Dutch of two segments compares. */
export function foldSource(source: string): string {
  return source
    .normalize('NFC')
    .replace(invisible, '')
    .replace(anySingleQuote, "'")
    .replace(anyDoubleQuote, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
