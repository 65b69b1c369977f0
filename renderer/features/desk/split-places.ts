/** Where a text can be split between words, in UTF-16 units: each is the start of a word that is not the first. */
export function listSplitPlaces(text: string): readonly number[] {
  const places = [...text.matchAll(/\s+(?=\S)/gu)].map(({ index, 0: gap }) => index + gap.length);
  const first = text.search(/\S/u);
  return places.filter((place) => place > first);
}

/** Index of the place nearest to a share of the text; one after a mark that ends a clause draws it from further away. */
export function findSplitPlace(text: string, places: readonly number[], share: number): number {
  const wanted = share * text.length;
  const costs = places.map((place) => {
    const endsClause = /[,;:.!?–—)]["'’”]?\s*$/u.test(text.slice(0, place));
    return Math.abs(place - wanted) - (endsClause ? text.length * 0.12 : 0);
  });
  return Math.max(0, costs.indexOf(Math.min(...costs)));
}
