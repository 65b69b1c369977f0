import { packNumbers } from '#shared/model/pack-numbers.ts';
import { paragraphKinds } from '#shared/model/paragraph-kind.ts';
import { segmentKeys, type SegmentColumn, type SegmentColumns } from '#shared/model/segment-columns.ts';
import type { ReadableDb, SqlValue } from '#glossary/store/database.ts';
import { listSegments, readOverridesOf } from './read-segments.ts';
import { toOverride } from './segment-row.ts';
import { toColumn, toNumbers, toSegmentColumns } from './to-segment-columns.ts';

/** The properties that are a column of the table, and what it is called there. */
const stored = {
  id: 'id',
  articleId: 'article_id',
  index: 'position',
  paragraph: 'paragraph',
  kind: 'kind',
  gap: 'gap',
  status: 'status',
  origin: 'origin',
  matchScore: 'match_score',
  locked: 'locked',
  propagates: 'propagates',
  bookmarked: 'bookmarked',
  version: 'version',
  updatedAt: 'updated_at',
  updatedBy: 'updated_by',
} as const;
type Stored = keyof typeof stored;
const storedKeys = Object.keys(stored) as readonly Stored[];

/**
 * Every segment of an article in order, property by property. SQLite itself says what all rows have alike and strings the
 * rest together: a few long values are read and handed on in a fraction of the time that ten thousand rows take. Where
 * rows have what is rare (tags, a corrected source), they are read one by one.
 */
export function readSegmentColumns(db: ReadableDb, articleId: number): SegmentColumns {
  const known = readKnown(db, articleId);
  const columns = known.isPlain ? readColumns(db, articleId, known) : null;
  return columns ?? toSegmentColumns(listSegments(db, articleId));
}

interface Known {
  readonly isPlain: boolean;
  readonly hasTarget: boolean;
  readonly common: ReadonlyMap<Stored, unknown>;
}

/** What rarely is alike, or is asked for in any case. */
const differing: ReadonlySet<Stored> = new Set(['id', 'index', 'articleId', 'paragraph', 'kind']);
const comparable = storedKeys.filter((key) => !differing.has(key));

/**
 * What all rows have alike: what the first one has and no other has differently. Whether a row is there that differs in
 * anything is asked first: that takes a third of the time that asking it of each property does, and ends at such a row.
 */
function readKnown(db: ReadableDb, articleId: number): Known {
  const first = db.get<Readonly<Record<string, SqlValue>>>(
    `SELECT ${comparable.map((key) => stored[key]).join(', ')} FROM segment WHERE article_id = :articleId LIMIT 1`,
    { articleId },
  );
  if (!first) return { isPlain: false, hasTarget: false, common: new Map() };
  const values = { articleId, ...first };
  const differs = comparable.map((key) => `${stored[key]} IS NOT :${stored[key]}`);
  const unlike = db.get(
    `SELECT 1 FROM segment WHERE article_id = :articleId
      AND (NOT is_empty OR file_text IS NOT NULL OR tags <> '[]' OR ${differs.join(' OR ')}) LIMIT 1`,
    values,
  );
  const found = unlike
    ? db.get<Readonly<Record<string, SqlValue>>>(
        `SELECT count(file_text) + sum(tags <> '[]') AS rare, min(is_empty) AS is_empty
          ${comparable.map((key, at) => `, max(${differs[at]}) AS ${stored[key]}`).join('')}
          FROM segment WHERE article_id = :articleId`,
        values,
      )
    : null;
  const common = comparable.filter((key) => !found || found[stored[key]] === 0);
  return {
    isPlain: !found || found['rare'] === 0,
    hasTarget: found?.['is_empty'] === 0,
    common: new Map([['articleId', articleId], ...common.map((key) => [key, first[stored[key]]] as const)]),
  };
}

/** Null where the rows did not come in order or the texts cannot be told apart: one holds a zero. */
function readColumns(db: ReadableDb, articleId: number, known: Known): SegmentColumns | null {
  const { hasTarget, common } = known;
  const apart = storedKeys.filter((key) => !common.has(key) && key !== 'kind');
  const texts = hasTarget ? (['source', 'target'] as const) : (['source'] as const);
  // One statement, so that the places that come with them say in which order all of it is.
  const statement = `SELECT ${[
    ...apart.map((key) => `json_group_array(${stored[key]}) AS ${stored[key]}`),
    `CAST(group_concat(CASE kind ${kindCodes} END, '') AS BLOB) AS kind`,
    ...texts.map((side) => `CAST(group_concat(${side}, char(0)) AS BLOB) AS ${side}`),
  ].join(', ')} FROM (SELECT * FROM segment WHERE article_id = :articleId ORDER BY position)`;
  const read = db.get<Readonly<Record<string, unknown>>>(statement, { articleId }) ?? {};
  const lists = new Map(apart.map((key) => [key, JSON.parse(read[stored[key]] as string) as readonly unknown[]]));
  const places = lists.get('index') as readonly number[];
  const count = places.length;
  const source = toText(read['source'], count);
  const target = hasTarget ? toText(read['target'], count) : allOf('');
  const isInOrder = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place);
  if (!source || !target || !isInOrder) return null;
  const columns = segmentKeys.map((key): readonly [string, SegmentColumn] => {
    if (key === 'source') return [key, source];
    if (key === 'target') return [key, target];
    if (key === 'kind') return [key, toKinds(read['kind'] as Uint8Array)];
    if (key === 'tags') return [key, allOf([])];
    if (key === 'sourceInFile') return [key, allOf(null)];
    if (key === 'overrides') return [key, readOverrides(db, articleId, lists.get('id') as readonly number[])];
    const list = lists.get(key);
    // The numbers themselves, rather than ten thousand words that are made of them and read again.
    if (key === 'id') return [key, toNumbers(list ?? [], { spelt: true })];
    return [
      key,
      list
        ? toColumn(
            key,
            list.map((value) => toModel(key, value)),
          )
        : allOf(toModel(key, common.get(key))),
    ];
  });
  return { count, columns: Object.fromEntries(columns) as SegmentColumns['columns'] };
}

/** A letter for each kind, so that all of them are one text. */
const firstLetter = 97;
const kindCodes = paragraphKinds
  .map((kind, at) => `WHEN '${kind}' THEN '${String.fromCharCode(firstLetter + at)}'`)
  .join(' ');

function toKinds(letters: Uint8Array): SegmentColumn {
  return { kind: 'few', values: paragraphKinds, codes: Uint8Array.from(letters, (letter) => letter - firstLetter) };
}

const allOf = (value: unknown): SegmentColumn => ({ kind: 'all', value });

function toModel(key: Stored, value: unknown): unknown {
  if (key === 'id' || key === 'articleId') return String(value);
  return key === 'locked' || key === 'propagates' || key === 'bookmarked' ? value === 1 : value;
}

function readOverrides(db: ReadableDb, articleId: number, ids: readonly number[]): SegmentColumn {
  const overrides = readOverridesOf(db, articleId);
  if (overrides.size === 0) return allOf([]);
  return { kind: 'each', values: ids.map((id) => (overrides.get(id) ?? []).map(toOverride)) };
}

/** Null where there are not as many texts as rows. */
function toText(read: unknown, count: number): SegmentColumn | null {
  if (!(read instanceof Uint8Array)) return allOf('');
  // Not a view into a larger piece of memory, all of which would cross.
  const bytes = new Uint8Array(read);
  const ends: number[] = [];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) ends.push(at);
  ends.push(bytes.length);
  const packed = ends.length === count ? packNumbers(ends) : null;
  return packed && { kind: 'text', bytes, ends: packed };
}
