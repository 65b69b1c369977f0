import { stripTags } from '#shared/text/tags.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment, SegmentOrigin, SegmentStatus } from '#shared/model/segment.ts';

/** What of an article the desk shows. Everything that is set must hold. */
export interface DeskFilter {
  readonly text: string;
  readonly side: 'either' | 'source' | 'target';
  readonly regex: boolean;
  readonly status: SegmentStatus | 'untranslated' | 'all';
  readonly origin: SegmentOrigin | 'all';
  readonly has: 'all' | 'finding' | 'comment' | 'open-comment' | 'repetition' | 'locked' | 'bookmark' | 'edited-source';
}

/** Why an expression shows nothing: it is none, or it takes too long. */
export type FilterProblem = 'invalid' | 'slow';

export const noFilter: DeskFilter = {
  text: '',
  side: 'either',
  regex: false,
  status: 'all',
  origin: 'all',
  has: 'all',
};

/** What is known of the rows besides themselves. */
export interface FilterKnowledge {
  /** The English as the user sees it. */
  readonly textOf: (row: Segment) => string;
  readonly findingsOf: (row: Segment) => readonly Finding[];
  /** The rows that the expression fits; null where none was asked for. */
  readonly found: ReadonlySet<SegmentId> | null;
  /** How many threads of comments it has, and how many of them are open. */
  readonly commentsOf: (row: Segment) => { readonly all: number; readonly open: number };
}

/** True where a filter leaves everything as it is. */
export function isEmptyFilter({ text, status, origin, has }: DeskFilter): boolean {
  return text === '' && status === 'all' && origin === 'all' && has === 'all';
}

/** The rows that fit. */
export function filterRows(
  rows: readonly Segment[],
  filter: DeskFilter,
  known: FilterKnowledge,
): ReadonlySet<SegmentId> {
  const matches = matchText(filter, known);
  const repeated = filter.has === 'repetition' ? findRepeated(rows) : new Set<string>();
  const fits = (row: Segment) => {
    const target = known.textOf(row);
    return fitsStatus(row, target, filter.status) && fitsRest(row, filter, known, repeated) && matches(row, target);
  };
  return new Set(rows.filter(fits).map(({ id }) => id));
}

function fitsStatus(row: Segment, target: string, status: DeskFilter['status']): boolean {
  if (status === 'all') return true;
  if (status === 'untranslated') return target === '';
  return row.status === status && target !== '';
}

function fitsRest(row: Segment, { origin, has }: DeskFilter, known: FilterKnowledge, repeated: ReadonlySet<string>) {
  if (origin !== 'all' && row.origin !== origin) return false;
  if (has === 'finding') return known.findingsOf(row).some(({ overridden }) => overridden === null);
  if (has === 'comment') return known.commentsOf(row).all > 0;
  if (has === 'open-comment') return known.commentsOf(row).open > 0;
  if (has === 'repetition') return repeated.has(fold(row.source));
  if (has === 'locked') return row.locked;
  if (has === 'bookmark') return row.bookmarked;
  return has === 'all' || row.sourceInFile !== null;
}

function findRepeated(rows: readonly Segment[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const key = fold(row.source);
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

type MatchRow = (row: Segment, target: string) => boolean;

/** Plain text is found whatever its capitals, accents and quotes; which rows an expression fits the engine has told. */
function matchText({ text, side, regex }: DeskFilter, { found }: FilterKnowledge): MatchRow {
  if (text === '') return () => true;
  if (regex) return ({ id }) => found?.has(id) ?? false;
  const wanted = fold(text);
  const holds = (words: string) => fold(words).includes(wanted);
  return ({ source }, target) => (side !== 'target' && holds(source)) || (side !== 'source' && holds(target));
}

function fold(text: string): string {
  return stripTags(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[\u00AD\u200B-\u200F\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
