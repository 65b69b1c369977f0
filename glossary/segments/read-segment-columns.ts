import { segmentKeys, type SegmentColumn, type SegmentColumns } from '#shared/model/segment-columns.ts';
import type { ReadableDb, SqlValue } from '#glossary/store/database.ts';
import { listSegments, readOverridesOf } from './read-segments.ts';
import { toOverride } from './segment-row.ts';
import { toColumn, toSegmentColumns } from './to-segment-columns.ts';

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
  readonly count: number;
  readonly isPlain: boolean;
  readonly hasTarget: boolean;
  readonly common: ReadonlyMap<Stored, unknown>;
}

/**
 * What all rows have alike: what the first one has and no other has differently. Asking that takes half the time that the
 * least and the greatest of each property take.
 */
function readKnown(db: ReadableDb, articleId: number): Known {
  const names = storedKeys.map((key) => stored[key]);
  const first = db.get<Readonly<Record<string, SqlValue>>>(
    `SELECT ${names.join(', ')} FROM segment WHERE article_id = :articleId LIMIT 1`,
    { articleId },
  );
  const asked = first ? storedKeys.filter((key) => !differing.has(key)) : [];
  const statement = `SELECT count(*) AS count, count(file_text) + sum(tags <> '[]') AS rare, min(is_empty) AS is_empty
    ${asked.map((key) => `, max(${stored[key]} IS NOT :${stored[key]}) AS ${stored[key]}`).join('')}
    FROM segment WHERE article_id = :articleId`;
  const values = Object.fromEntries(asked.map((key) => [stored[key], first?.[stored[key]] ?? null]));
  const found = db.get<Readonly<Record<string, SqlValue>>>(statement, { articleId, ...values }) ?? {};
  const common = asked.flatMap((key) =>
    found[stored[key]] === 0 ? [[key, values[stored[key]] ?? null] as const] : [],
  );
  if (first) common.push(['articleId', articleId]);
  return {
    count: Number(found['count'] ?? 0),
    isPlain: found['rare'] === 0,
    hasTarget: found['is_empty'] === 0,
    common: new Map(common),
  };
}

/** What no two rows have alike, or what is asked for. */
const differing: ReadonlySet<Stored> = new Set(['id', 'index', 'articleId']);

/** Null where the rows did not come in order or the texts cannot be told apart: one holds a zero. */
function readColumns(db: ReadableDb, articleId: number, known: Known): SegmentColumns | null {
  const { count, hasTarget, common } = known;
  const apart = storedKeys.filter((key) => !common.has(key) || key === 'index' || key === 'id');
  const texts = hasTarget ? (['source', 'target'] as const) : (['source'] as const);
  // One statement, so that the places that come with them say in which order all of it is.
  const statement = `SELECT ${[
    ...apart.map((key) => `json_group_array(${stored[key]}) AS ${stored[key]}`),
    ...texts.map((side) => `CAST(group_concat(${side}, char(0)) AS BLOB) AS ${side}`),
  ].join(', ')} FROM (SELECT * FROM segment WHERE article_id = :articleId ORDER BY position)`;
  const read = db.get<Readonly<Record<string, unknown>>>(statement, { articleId }) ?? {};
  const lists = new Map(apart.map((key) => [key, JSON.parse(read[stored[key]] as string) as readonly unknown[]]));
  const places = lists.get('index') as readonly number[];
  const source = toText(read['source'], count);
  const target = hasTarget ? toText(read['target'], count) : allOf('');
  const isInOrder = places.every((place, at) => at === 0 || (places[at - 1] ?? 0) < place);
  if (!source || !target || !isInOrder) return null;
  const columns = segmentKeys.map((key): readonly [string, SegmentColumn] => {
    if (key === 'source') return [key, source];
    if (key === 'target') return [key, target];
    if (key === 'tags') return [key, allOf([])];
    if (key === 'sourceInFile') return [key, allOf(null)];
    if (key === 'overrides') return [key, readOverrides(db, articleId, lists.get('id') as readonly number[])];
    const list = lists.get(key);
    // The numbers themselves, rather than ten thousand words that are made of them and read again.
    if (key === 'id') return [key, { kind: 'numbered', numbers: list as readonly number[] }];
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
  return ends.length === count ? { kind: 'text', bytes, ends } : null;
}
