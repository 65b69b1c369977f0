import { foldText } from '#glossary/text/normalise.ts';

/** Start and end in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A text as a search sees it, with the way back to the text itself. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text` the place in the original; one more at the end. */
  readonly places: readonly number[];
}

const marks = /\p{M}/gu;

/** Without capitals, accents, quote styles, and with every run of white space as one space. */
export function foldForSearch(original: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = /\s/u.test(character)
      ? text.endsWith(' ')
        ? ''
        : ' '
      : foldText(character).normalize('NFD').replace(marks, '');
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    text += folded;
    at += character.length;
  }
  places.push(original.length);
  return { text, places };
}

/** Every place of a folded piece of text, in the original. Marks that combine with the last letter belong to the hit. */
export function findFolded({ text, places }: FoldedText, wanted: string): readonly Range[] {
  const ranges: Range[] = [];
  if (wanted === '') return ranges;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    ranges.push([places[at] ?? 0, places[at + wanted.length] ?? 0]);
  }
  return ranges;
}
