import type { ArticleId } from './ids.ts';
import type { OptionalKind, ParagraphKind } from './paragraph-kind.ts';
import type { SegmentStatus } from './segment.ts';

export { optionalKinds, paragraphKinds, type OptionalKind, type ParagraphKind } from './paragraph-kind.ts';

/** One article with its progress, as the list on the left shows it. */
export interface Article {
  readonly id: ArticleId;
  /** The first heading-like words of the article, at most 80 characters. */
  readonly title: string;
  /** Name of the file it came from, without its folder. */
  readonly sourceName: string;
  /** `YYYY-MM` or `YYYY-MM-DD` where the file began with a date, else null. */
  readonly publishedOn: string | null;
  /** Order in the list, from 0. */
  readonly position: number;
  /** Kinds of paragraph that this article leaves out of translation, progress and export. */
  readonly leftOut: readonly OptionalKind[];
  /** Dutch words in the segments that are not left out. */
  readonly words: number;
  /** Dutch words in confirmed segments that are not left out. */
  readonly confirmedWords: number;
  /** Segments that are not left out. */
  readonly segments: number;
  /** Segments with no English yet, of those not left out. */
  readonly untranslated: number;
  /** Segments per status, of those not left out; an untranslated one counts as draft. */
  readonly byStatus: Readonly<Record<SegmentStatus, number>>;
}

/** A part of a file that import noticed and the user should hear of. */
export type ImportWarning =
  /** Bytes were read with a guessed encoding because they were not UTF-8. */
  | { readonly type: 'encoding-guessed'; readonly encoding: string }
  /** An article with the same text is in the workspace already. */
  | { readonly type: 'same-text'; readonly articleId: ArticleId; readonly title: string };

/** What went into an import and what came out of it: the two sides must agree. */
export interface ImportReport {
  readonly articleId: ArticleId;
  readonly sourceName: string;
  readonly title: string;
  readonly publishedOn: string | null;
  /** Words of the file, without the date prefix. */
  readonly wordsIn: number;
  /** Words of the stored segments. */
  readonly wordsOut: number;
  /** Lines of the file that hold text. */
  readonly paragraphsIn: number;
  /** Stored paragraphs. */
  readonly paragraphsOut: number;
  readonly segments: number;
  readonly byKind: Readonly<Record<ParagraphKind, number>>;
  readonly warnings: readonly ImportWarning[];
}
