import { tagClass } from '#shared/text/tags.ts';
import type { Piece } from './piece.ts';

/** Words that a program fills in: {name}, {{name}}, ${name}, %s, %1$d, %(name)s. */
const placeholder =
  /\{\{[^{}\n]{1,80}\}\}|\$?\{(?:[A-Za-z_][\w.-]{0,60}|\d{1,3})\}|(?<![\d%])%(?:\d{1,2}\$)?(?:\.\d)?[sdif@](?![\p{L}\p{N}])|%\([\w.]{1,60}\)[sd]/u;
const taken = new RegExp(`[${tagClass}]`, 'u');
const pattern = new RegExp(`(${placeholder.source}|${taken.source})`, 'u');

/**
 * Makes a tag of each placeholder in the words of a paragraph. A character that stands for a tag in our texts and for nothing
 * in any other becomes U+FFFD; the file keeps it.
 */
export function findPlaceholders(pieces: readonly Piece[]): readonly Piece[] {
  let pair = Math.max(0, ...pieces.map((piece) => ('tag' in piece ? piece.pair : 0)));
  return pieces.flatMap((piece): readonly Piece[] => {
    if (!('text' in piece) || !pattern.test(piece.text)) return [piece];
    if (piece.raw !== piece.text) return [{ ...piece, text: piece.text.replace(taken, '\uFFFD') }];
    return piece.text
      .split(pattern)
      .filter((part) => part !== '')
      .map((part): Piece => {
        if (taken.test(part)) return { text: '\uFFFD', raw: part };
        if (placeholder.exec(part)?.[0] !== part) return { text: part, raw: part };
        pair += 1;
        return { tag: { kind: 'placeholder', role: 'single' }, pair, raw: part, about: part };
      });
  });
}
