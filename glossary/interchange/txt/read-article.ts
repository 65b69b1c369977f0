import type { ParagraphKind } from '#shared/model/article.ts';
import type { Piece } from '../rich/piece.ts';
import type { TextEncoding } from './decode-text.ts';

/** One line of the file that holds text. */
export interface ReadParagraph {
  readonly kind: ParagraphKind;
  /** The line without white space at its ends; of a file with markup its words alone. */
  readonly text: string;
  /** The words with their tags where the file has markup: put together, what it has between this lead and the next. */
  readonly pieces?: readonly Piece[];
  /** White space and line ends between the paragraph before (or the start) and this one. */
  readonly lead: string;
}

/**
 * An article as a text file holds it. The prefix, then lead and text of every paragraph, then the trail: put together they
 * are the original, character by character.
 */
export interface ReadArticle {
  /** The whole file, decoded, without a byte order mark. */
  readonly original: string;
  /** The date at the start as it stands in the file, with the white space around it; empty where there is none. */
  readonly prefix: string;
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  /** At most 80 characters. */
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
