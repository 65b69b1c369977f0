import type { Severity, TextRange } from './finding.ts';
import type { ArticleId, ConceptId, SegmentId } from './ids.ts';
import type { SegmentStatus } from './segment.ts';

/**
 * What can differ across the workspace: one Dutch sentence with several English ones; one English sentence for several Dutch
 * ones; a term of the glossary, or a number, in several wordings; a name in several spellings, on either side.
 */
export const inconsistencyKinds = ['source', 'term', 'name', 'number', 'target'] as const;
/** One of {@link inconsistencyKinds}. */
export type InconsistencyKind = (typeof inconsistencyKinds)[number];

/** One segment where something is written in one of several ways. */
export interface InconsistencyPlace {
  readonly segmentId: SegmentId;
  readonly articleId: ArticleId;
  /** Title of the article. */
  readonly title: string;
  /** Place in the article, from 0. */
  readonly index: number;
  readonly status: SegmentStatus;
  readonly source: string;
  readonly target: string;
  /** Where on the side of the finding it stands; null = the whole sentence. */
  readonly range: TextRange | null;
}

/** One of several ways, with all the places that have it. */
export interface Rendering {
  readonly text: string;
  readonly places: readonly InconsistencyPlace[];
}

/** Something that is written in more than one way. */
export interface Inconsistency {
  /** Names it whatever the order of the articles: what is ignored stays ignored. */
  readonly key: string;
  readonly kind: InconsistencyKind;
  readonly severity: Severity;
  /** The side on which the ways differ. */
  readonly side: 'source' | 'target';
  /** What is the same: the Dutch sentence, term or number, the English sentence, or the name as it stands most often. */
  readonly subject: string;
  readonly conceptId: ConceptId | null;
  /** The most frequent first. */
  readonly renderings: readonly Rendering[];
  readonly ignored: boolean;
}
