import type { ParagraphKind } from '#shared/model/article.ts';

/** One line of the file that holds text. */
export interface ReadParagraph {
  readonly kind: ParagraphKind;
  /** The line without white space at its ends. */
  readonly text: string;
  /** White space and line ends between the paragraph before (or the start) and this one. */
  readonly lead: string;
}

/** How the bytes were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** An article as a text file holds it; leads, texts and the trail put together give the file back without its date prefix. */
export interface ReadArticle {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly title: string;
  readonly encoding: TextEncoding;
  /** True where the encoding is a guess: neither UTF-8 nor marked as UTF-16. */
  readonly encodingGuessed: boolean;
  readonly paragraphs: readonly ReadParagraph[];
  /** White space after the last paragraph. */
  readonly trail: string;
  /** Words of the file, without the date prefix. */
  readonly wordsIn: number;
  /** Lines of the file that hold text. */
  readonly paragraphsIn: number;
}

/** Why a file cannot be an article; `offset` counts bytes from 0. */
export type ReadArticleError = { readonly type: 'not-text'; readonly offset: number } | { readonly type: 'empty' };
