import { z } from 'zod';
import type { ArticleId, SegmentId } from '../model/ids.ts';
import type { AssembledDraft } from '../model/fragment.ts';
import type { Match } from '../model/memory.ts';
import { segmentOrigins, type Segment, type SegmentHistoryEntry } from '../model/segment.ts';
import { ids, method, none, threshold } from './method.ts';

/** A confirmed segment, and where work goes on. */
export interface Confirmation {
  readonly segment: Segment;
  /** The next segment of the article that is not confirmed, wrapping round; null when the article is done. */
  readonly next: SegmentId | null;
  /** Other segments with the same Dutch that got the English too, as drafts. */
  readonly filled: number;
  /** Other segments with the same Dutch that have other English or none and were left as they are. */
  readonly others: number;
}

/** What pre-translation filled in. */
export interface PretranslateReport {
  /** Segments that had no English. */
  readonly considered: number;
  readonly context: number;
  readonly exact: number;
  readonly fuzzy: number;
  /** Filled with a draft put together from fragments and the glossary. */
  readonly assembled: number;
  /** Of the filled ones, how many were confirmed because the match was 100 or 101 and no finding stood against it. */
  readonly confirmed: number;
  /** Segments that stay empty. */
  readonly none: number;
}

/** What pre-translation would put into one segment. */
export interface PretranslateProposal {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  /** Place of the segment in its article, from 0. */
  readonly index: number;
  readonly source: string;
  /** Null where a draft was put together. */
  readonly match: Match | null;
  readonly draft: AssembledDraft | null;
  /** Whether it would be confirmed too. */
  readonly confirm: boolean;
}

/** What pre-translation would do. */
export interface PretranslatePreview {
  /** Segments that have no English. */
  readonly considered: number;
  /** In the order of the articles. */
  readonly proposals: readonly PretranslateProposal[];
}

/** What undo or redo changed, and the place to go to. */
export interface UndoReport {
  /** What was undone or redone. */
  readonly label: UndoLabel;
  readonly articleId: ArticleId | null;
  readonly segmentId: SegmentId | null;
}

/** What puts text into a segment as a whole, and so is undone as a whole. */
export const draftSteps = [
  'insert-match',
  'insert-term',
  'insert-draft',
  'copy-source',
  'bring-back',
  'clear',
  'change-case',
  'insert-character',
  'insert-tag',
  'remove-tag',
  'respell',
  'complete',
] as const;
/** One of {@link draftSteps}. */
export type DraftStep = (typeof draftSteps)[number];

/** What an undo step can be. */
export const undoLabels = [
  'typing',
  ...draftSteps,
  'confirm',
  'unconfirm',
  'propagate',
  'propagates-on',
  'propagates-off',
  'split',
  'join',
  'edit-source',
  'lock',
  'unlock',
  'bookmark',
  'unbookmark',
  'replace',
  'pretranslate',
  'leave-out',
  'remove-article',
  'reword',
  'ignore-finding',
  'reject-candidate',
  'restore-candidate',
  'create-memory',
  'change-memory',
  'remove-memory',
  'add-entry',
  'change-entry',
  'delete-entries',
  'merge-entries',
  'change-entries',
  'restore-entry',
  'import-terms',
  'create-glossary',
  'change-glossary',
  'remove-glossary',
  'memory-edit',
  'memory-delete',
  'memory-replace',
  'memory-merge',
  'memory-import',
  'memory-import-back',
  'align',
  'add-comment',
  'edit-comment',
  'delete-comment',
  'resolve-comment',
  'reopen-comment',
  'add-word',
  'remove-word',
  'ignore-word',
] as const;
/** One of {@link undoLabels}. */
export type UndoLabel = (typeof undoLabels)[number];

/** Depth of the stack, for the interface. */
export interface UndoState {
  readonly undo: UndoLabel | null;
  readonly redo: UndoLabel | null;
}

const override = z.object({
  conceptId: ids.concept,
  code: z.enum(['term_missing', 'term_forbidden']),
  reason: z.string().max(2000),
});

const pretranslation = z.object({
  articleIds: z.array(ids.article).nullable(),
  threshold,
  confirmExact: z.boolean(),
  fragments: z.boolean().optional(),
});

/** Methods on segments and on the undo stack, which spans them all. */
export const segmentsApi = {
  /**
   * Keeps typed or inserted English as a draft; durable when the call returns. A confirmed segment becomes a draft again.
   * `origin` and `matchScore` say where the text came from, also after it was edited. With `step` undo takes back this
   * change alone and calls it that; with null the change is part of the typing around it.
   */
  'segments.saveDraft': method<Segment>()(
    z.object({
      segmentId: ids.segment,
      target: z.string().max(100_000),
      origin: z.enum(segmentOrigins),
      matchScore: z.number().int().min(50).max(101).nullable(),
      version: z.number().int(),
      step: z.enum(draftSteps).nullable().optional(),
    }),
    ['segment-unknown', 'segment-locked', 'segment-changed'],
  ),
  /**
   * Confirms the English: checks the terms, stores the segment and its unit in one transaction. `overrides` are added
   * to those the segment has. Findings of severity error that are not overridden refuse it.
   */
  'segments.confirm': method<Confirmation>()(
    z.object({
      segmentId: ids.segment,
      target: z.string().max(100_000),
      version: z.number().int(),
      overrides: z.array(override),
      /** What becomes of the other segments with the same Dutch; nothing where absent. Part of the same undo step. */
      propagation: z.enum(['fill', 'count']).optional(),
    }),
    [
      'segment-unknown',
      'segment-locked',
      'segment-changed',
      'target-empty',
      'terms-not-met',
      'override-without-reason',
    ],
  ),
  'segments.unconfirm': method<Segment>()(z.object({ segmentId: ids.segment }), ['segment-unknown', 'segment-locked']),
  /** Earlier states, newest first. */
  'segments.history': method<readonly SegmentHistoryEntry[]>()(z.object({ segmentId: ids.segment }), [
    'segment-unknown',
  ]),
  /** Fills segments without English, but for those in `except`, from the memory; one transaction and one undo step; reports progress. null = all articles. */
  'segments.pretranslate': method<PretranslateReport>()(
    pretranslation.extend({ except: z.array(ids.segment).optional() }),
    ['article-unknown', 'cancelled'],
  ),
  /** What that would do, and nothing is written. */
  'segments.planPretranslation': method<PretranslatePreview>()(pretranslation, ['article-unknown', 'cancelled']),
  'undo.state': method<UndoState>()(none, []),
  'undo.undo': method<UndoReport>()(none, ['nothing-to-undo']),
  'undo.redo': method<UndoReport>()(none, ['nothing-to-redo']),
};
