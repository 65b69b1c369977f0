import { matchBands, type BandAmounts, type TextAmount } from '#shared/model/statistics.ts';
import { countWords } from '#glossary/text/count-words.ts';

/** No text at all. */
export const noText: TextAmount = { segments: 0, words: 0, characters: 0, charactersWithSpaces: 0 };

/** How much one segment is. Characters are Unicode code points: a letter outside the basic plane counts once. */
export function measureText(text: string): TextAmount {
  const withSpaces = [...text].length;
  const spaces = [...text].filter((character) => /\s/u.test(character)).length;
  return { segments: 1, words: countWords(text), characters: withSpaces - spaces, charactersWithSpaces: withSpaces };
}

/** Two amounts together. */
export function addText(a: TextAmount, b: TextAmount): TextAmount {
  return {
    segments: a.segments + b.segments,
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithSpaces: a.charactersWithSpaces + b.charactersWithSpaces,
  };
}

/** The bands of several articles together. */
export function addBands(all: readonly BandAmounts[]): BandAmounts {
  const sum = (band: (typeof matchBands)[number]) => all.reduce((total, bands) => addText(total, bands[band]), noText);
  return Object.fromEntries(matchBands.map((band) => [band, sum(band)])) as Record<
    (typeof matchBands)[number],
    TextAmount
  >;
}

/** All bands together. */
export function totalOf(bands: BandAmounts): TextAmount {
  return matchBands.reduce((total, band) => addText(total, bands[band]), noText);
}
