import type { ParagraphKind } from '#shared/model/article.ts';
import type { TagContent } from '#shared/model/tag.ts';
import type { SegmentStatus } from '#shared/model/segment.ts';

/** Language of the words that the document itself brings (labels, legend, page x of y), apart from its two texts. */
export type DocumentLanguage = 'en' | 'nl';

/** An article beside its English, as plain data: all that a bilingual document shows, and nothing that it would have to look up. */
export interface BilingualDocument {
  readonly title: string;
  /** Name of the file that the article came from. */
  readonly sourceName: string;
  /** `YYYY-MM` or `YYYY-MM-DD`; null where the file gave no date. */
  readonly publishedOn: string | null;
  readonly language: DocumentLanguage;
  /** Day of the export, `YYYY-MM-DD`; handed in, so that the same input gives the same document. */
  readonly producedOn: string;
  readonly paragraphs: readonly BilingualParagraph[];
  /** Sorted by their Dutch. */
  readonly terms: readonly UsedTerm[];
  /** In the order of the text. */
  readonly departures: readonly Departure[];
  readonly counts: DocumentCounts;
}

/** One paragraph with its sentences. */
export interface BilingualParagraph {
  readonly kind: ParagraphKind;
  readonly rows: readonly BilingualRow[];
}

/** A Dutch sentence beside its English. */
export interface BilingualRow {
  readonly source: string;
  /** Empty while there is no English. */
  readonly target: string;
  /** White space that follows the sentence inside its paragraph. */
  readonly gap: string;
  readonly status: SegmentStatus;
  /** True where the wording departs from the glossary and somebody said why. */
  readonly hasOverride: boolean;
  /** What the tags in both texts stand for. */
  readonly tags: readonly TagContent[];
}

/** A glossary entry that occurs in the article. */
export interface UsedTerm {
  readonly dutch: string;
  /** The wordings of the glossary that the English uses, or the preferred one where it uses none. */
  readonly english: string;
  readonly note: string | null;
}

/** Wording that departs from the glossary, and why it was let stand. */
export interface Departure {
  /** The entry, by its preferred Dutch. */
  readonly dutch: string;
  /** The sentence that departs. */
  readonly english: string;
  readonly reason: string;
  /** Who gave the reason, where known. */
  readonly by: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Figures of the paragraphs in the document; what the article leaves out does not count. */
export interface DocumentCounts {
  /** Dutch words. */
  readonly words: number;
  readonly segments: number;
  readonly confirmed: number;
  /** Segments with English that nobody confirmed, or that was rejected. */
  readonly unconfirmed: number;
  /** Segments without English. */
  readonly untranslated: number;
}
