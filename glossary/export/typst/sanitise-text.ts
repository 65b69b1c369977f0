/** Shows where a character stood that no face can show. */
const missingSign = '□';
const invisible = /^[\p{C}\p{Default_Ignorable_Code_Point}\p{M}]$/u;
/** Left out even where a face claims to have them: PDF/UA refuses them, and there is nothing to see. */
const never = /^[\p{Cc}\uFEFF]$/u;
const lineEnds = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;
/** How much wider than a small letter a capital is. */
const capitalWeight = 0.8;
const wordEnds = /(?<=[/_.?&=,;:\-])/u;

/** Which characters the faces can show. */
export interface Faces {
  readonly covers: (codePoint: number) => boolean;
  /** True where the text face itself has it, so that no other need step in. */
  readonly prefers: (codePoint: number) => boolean;
}

/** Text that the faces can set, with what they could not. */
export interface SanitisedText {
  readonly text: string;
  /** Characters left out or replaced by `□`. */
  readonly lost: readonly string[];
}

/**
 * Makes any string one that Typst can set in these faces: composed, well-formed, without control characters. What has
 * no glyph becomes its plain equivalent (`ĳ` → `ij`) where there is one, else `□`, or nothing where it was invisible.
 */
export function sanitiseText(raw: string, faces: Faces): SanitisedText {
  const lost: string[] = [];
  const text = raw.normalize('NFC').replace(lineEnds, '\n').replace(/\t/gu, ' ');
  if (
    [...text].every((character) => character === '\n' || (!never.test(character) && faces.prefers(codeOf(character))))
  )
    return { text, lost };
  let clean = '';
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)) {
    clean += sanitiseCluster(segment, faces, lost);
  }
  return { text: clean, lost };
}

/** A cluster is what a reader takes for one character: an emoji of five code points leaves one `□`. */
function sanitiseCluster(cluster: string, faces: Faces, lost: string[]): string {
  let clean = '';
  for (const character of cluster) {
    const shown = character === '\n' ? character : findShown(character, faces);
    if (shown !== null) clean += shown;
    else if (invisible.test(character)) lost.push(character);
    else {
      lost.push(cluster);
      return missingSign;
    }
  }
  return clean;
}

function findShown(character: string, { covers, prefers }: Faces): string | null {
  if (never.test(character)) return null;
  if (prefers(codeOf(character))) return character;
  const plain = character.normalize('NFKC');
  if (plain !== character && [...plain].every((one) => prefers(codeOf(one)))) return plain;
  if (covers(codeOf(character))) return character;
  return /^\p{Zs}$/u.test(character) ? ' ' : null;
}

/** A character as a message can show it: itself, or its number where one would see nothing. */
export function nameCharacter(character: string): string {
  const [first = ''] = character;
  return invisible.test(first) ? `U+${codeOf(first).toString(16).toUpperCase().padStart(4, '0')}` : character;
}

/**
 * Lets a word break that no hyphenation would: a file name, an address, four hundred letters on end. Words of letters
 * get more room, because they hyphenate by themselves.
 */
export function breakLongWords(text: string, longest: number): string {
  return text.replace(/\S+/gu, (word) => {
    const room = /^[\p{L}\p{M}]+$/u.test(word) ? longest * 1.5 : longest;
    if (word.length + capitalWeight * (word.match(/\p{Lu}/gu)?.length ?? 0) <= room) return word;
    return word
      .split(wordEnds)
      .map((piece) => breakPiece(piece, Math.ceil(longest / 2)))
      .join('\u200B');
  });
}

function breakPiece(piece: string, every: number): string {
  if (piece.length <= every) return piece;
  const clusters = [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(piece)];
  return clusters
    .map(({ segment }, place) => (place > 0 && place % every === 0 ? `\u200B${segment}` : segment))
    .join('');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Makes text settable in the faces; words of more than `room` characters may be broken anywhere. */
export type Clean = (text: string, room: number) => string;
