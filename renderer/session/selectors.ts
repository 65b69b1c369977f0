import type { Article } from '#shared/model/article.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { FragmentReport } from '#shared/model/fragment.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Segment, SegmentHistoryEntry } from '#shared/model/segment.ts';
import type { TermChoice } from './list-terms.ts';
import { findRowIndex } from './rows.ts';
import type { Aids, Loadable, OpenArticle, SaveState, SessionState } from './state.ts';

export interface ActiveSegment {
  readonly segment: Segment;
  /** As printed beside the row, from 1. */
  readonly number: number;
  readonly matches: Loadable<readonly Match[]>;
  readonly fragments: Loadable<FragmentReport>;
  readonly terms: Loadable<readonly TermChoice[]>;
  readonly history: Loadable<readonly SegmentHistoryEntry[]>;
  /** Of the text as it stands in the editor, overridden ones too. */
  readonly findings: readonly Finding[];
}

/** Open findings of an article, overridden ones not counted. */
export interface FindingTotals {
  readonly errors: number;
  readonly others: number;
}

export function selectActiveRow(state: SessionState): Segment | null {
  return state.activeId && findSegment(state, state.activeId);
}

/** A row of the open article as it is stored. */
export function findSegment(state: SessionState, id: SegmentId): Segment | null {
  const place = state.open?.places.get(id);
  return place === undefined ? null : (state.open?.segments[place] ?? null);
}

export function selectLiveText(state: SessionState): string {
  return (state.activeId && liveTextOf(state, state.activeId)) ?? '';
}

/** The English of a row as the user sees it; null where the row is not on the desk. */
export function liveTextOf(state: SessionState, id: SegmentId): string | null {
  return state.drafts.get(id)?.text ?? findSegment(state, id)?.target ?? null;
}

export const selectActive = memo(
  (state: SessionState) => [selectActiveRow(state), state.aids, state.activeId && state.findings.get(state.activeId)],
  (state): ActiveSegment | null => {
    const segment = selectActiveRow(state);
    if (!segment) return null;
    const aids: Aids | null = state.aids?.segmentId === segment.id ? state.aids : null;
    return {
      segment,
      number: segment.index + 1,
      matches: aids?.matches ?? loading,
      terms: aids?.terms ?? loading,
      history: aids?.history ?? loading,
      fragments: aids?.fragments ?? loading,
      findings: state.findings.get(segment.id) ?? noFindings,
    };
  },
);

export const selectArticle = memo(
  (state: SessionState) => [state.articles, state.open?.articleId],
  (state): Article | null => state.articles?.find((article) => article.id === state.open?.articleId) ?? null,
);

/**
 * The article as it was when it was last decided which rows there are. What stands in them may be newer; it is the same
 * object until other rows are shown, so that a list of rows is not drawn anew with each text.
 */
export const selectArranged = memo(
  (state: SessionState) => [state.open?.arrangement],
  (state): OpenArticle | null => state.open,
);

export const selectFindingTotals = memo(
  (state: SessionState) => [state.findings, state.open?.arrangement],
  ({ open: article, findings }): FindingTotals => {
    const isShown = (id: SegmentId) => article !== null && findRowIndex(article, id) >= 0;
    const open = [...findings].flatMap(([id, found]) => (isShown(id) ? found.filter(isOpen) : []));
    const errors = open.filter((finding) => finding.severity === 'error').length;
    return { errors, others: open.length - errors };
  },
);

export const selectSaveState = memo(
  (state: SessionState) => [state.saveFailure, state.drafts.size > 0 || state.confirming, state.waitsForImport],
  (state): SaveState => {
    if (state.saveFailure) return { kind: 'failed', failure: state.saveFailure };
    if (state.drafts.size === 0 && !state.confirming) return { kind: 'saved' };
    return { kind: state.waitsForImport ? 'importing' : 'saving' };
  },
);

/** True where a finding still asks for something. */
export const isOpen = (finding: Finding): boolean => finding.overridden === null;

/** True where a finding stops "confirm". */
export const isBlocking = (finding: Finding): boolean => finding.severity === 'error' && isOpen(finding);

/** The row with this number, or the nearest after it, or the last one. */
export function findRow(open: OpenArticle, number: number): Segment | null {
  return open.rows.find((row) => row.index + 1 >= number) ?? open.rows.at(-1) ?? null;
}

const loading = { status: 'loading' } as const;
const noFindings: readonly Finding[] = [];

/** Keeps the last answer while what it was made from is the same, so that React sees the same object. */
function memo<T>(parts: (state: SessionState) => readonly unknown[], make: (state: SessionState) => T) {
  let last: { readonly parts: readonly unknown[]; readonly value: T } | null = null;
  return (state: SessionState): T => {
    const now = parts(state);
    if (last && now.every((part, index) => Object.is(part, last?.parts[index]))) return last.value;
    last = { parts: now, value: make(state) };
    return last.value;
  };
}
