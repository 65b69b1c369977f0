import type { ConceptId, SegmentId } from '#shared/model/ids.ts';

/**
 * What the view “Re-word” is opened with: a change of wording, from whoever changed a preferred term or forbade one (an empty
 * `new` is for the user to fill in); or one English for several segments that differ.
 */
export type RewordRequest =
  | {
      readonly kind: 'wording';
      readonly old: readonly string[];
      readonly new: string;
      readonly conceptId: ConceptId | null;
    }
  | { readonly kind: 'same'; readonly segmentIds: readonly SegmentId[]; readonly target: string };
