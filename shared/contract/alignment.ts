import { z } from 'zod';
import type { AlignedText, Alignment, AlignmentSaved, AlignmentSummary } from '../model/alignment.ts';
import type { AlignmentEdit } from '../model/alignment-edit.ts';
import { bytes, ids, method, none } from './method.ts';

const file = z.object({ path: z.string().min(1).max(4096), bytes });
const text = z.string().max(1_000_000);
const sentences = z.array(text).max(100_000);
const row = z.object({
  source: sentences,
  target: sentences,
  confidence: z.number().min(0).max(1),
  accepted: z.boolean(),
  moved: z.boolean(),
});
const place = z.number().int().min(0);
const edit: z.ZodType<AlignmentEdit> = z.union([
  z.object({ type: z.literal('splice'), at: place, removed: z.array(row), added: z.array(row) }),
  z.object({ type: z.literal('mark'), rows: z.array(place), accepted: z.boolean() }),
]);
const memoryName = z.string().trim().min(1).max(200).nullable();
const fileErrors = ['file-not-text', 'file-empty', 'file-too-large', 'file-kind-unknown'] as const;

/** Where a change to an alignment led. */
export interface AlignmentMoved {
  readonly version: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Methods that lay a document beside its translation and make units of it. */
export const alignmentApi = {
  /** Two plain texts, sentence by sentence; keeps nothing. Reports progress. */
  'alignment.align': method<AlignedText>()(z.object({ source: file, target: file }), [...fileErrors, 'cancelled']),
  /** Pairs into a memory (null = the one confirmed segments go to): one transaction and one undo step. */
  'alignment.keepPairs': method<AlignmentSaved>()(
    z.object({
      pairs: z.array(z.object({ source: text, target: text, previous: text, next: text })),
      document: z.string().max(500),
      into: memoryName,
    }),
    ['memory-read-only'],
  ),
  /** Alignments under review, the newest first. */
  'alignment.list': method<readonly AlignmentSummary[]>()(none, []),
  /** Aligns an article of the workspace, or a Dutch file, with an English file, and keeps it for review. */
  'alignment.start': method<Alignment>()(
    z.object({ source: z.union([z.object({ articleId: ids.article }), file]), target: file }),
    [...fileErrors, 'article-unknown', 'alignment-unknown', 'cancelled'],
  ),
  'alignment.open': method<Alignment>()(z.object({ alignmentId: ids.alignment }), ['alignment-unknown']),
  /** Several changes as one step of the alignment's own undo. `version` is the one they are based on. */
  'alignment.change': method<AlignmentMoved>()(
    z.object({ alignmentId: ids.alignment, version: place, edits: z.array(edit).min(1).max(1000) }),
    ['alignment-unknown', 'alignment-changed'],
  ),
  /** Takes the last step back and gives the changes to apply, in order; none where there is no step. */
  'alignment.undo': method<AlignmentMoved & { readonly edits: readonly AlignmentEdit[] }>()(
    z.object({ alignmentId: ids.alignment, version: place }),
    ['alignment-unknown', 'alignment-changed'],
  ),
  'alignment.redo': method<AlignmentMoved & { readonly edits: readonly AlignmentEdit[] }>()(
    z.object({ alignmentId: ids.alignment, version: place }),
    ['alignment-unknown', 'alignment-changed'],
  ),
  /** The accepted rows into a memory: one transaction and one undo step of the workspace. The alignment stays. */
  'alignment.save': method<AlignmentSaved>()(z.object({ alignmentId: ids.alignment, into: memoryName }), [
    'alignment-unknown',
    'memory-read-only',
  ]),
  /** Throws an alignment away; what was saved of it stays in the memory. */
  'alignment.remove': method<null>()(z.object({ alignmentId: ids.alignment }), ['alignment-unknown']),
};
