import type { Tag } from '#shared/model/tag.ts';

/** A stretch of a paragraph as a file with markup has it. All `raw` put together are the file again. */
export type Piece = TextPiece | TagPiece;

/** Words; `raw` is how the file spells them, which differs where it escapes a character or wraps a line. */
export interface TextPiece {
  readonly text: string;
  readonly raw: string;
}

/** A tag. Start and end of a pair have the same `pair`, whatever that is. */
export interface TagPiece {
  readonly tag: Omit<Tag, 'number'>;
  readonly pair: number;
  readonly raw: string;
  /** See `TagContent.about`. */
  readonly about: string;
}

/** Words as they are. */
export function plainPiece(text: string): TextPiece {
  return { text, raw: text };
}

/** The words of pieces, without tags; a line break is a space. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : piece.tag.kind === 'break' ? ' ' : '')).join('');
}
