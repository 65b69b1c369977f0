/** Characters that two lines of a narrow column surely hold. */
const surelySeen = 55;
/** Characters that are shown before what matters. */
const lead = 25;

/** From where a text is shown so that what stands at `place` is in its first lines: the start, or the start of a word. */
export function showFrom(text: string, place: number): number {
  if (place < surelySeen) return 0;
  const space = text.indexOf(' ', place - lead);
  return space < 0 || space >= place ? place : space + 1;
}

/** The places of some words in a text, capitals ignored; none where a text changes its length with its capitals. */
export function findHits(text: string, words: string): readonly (readonly [start: number, end: number])[] {
  const wanted = words.trim().toLowerCase();
  const lower = text.toLowerCase();
  const hits: (readonly [number, number])[] = [];
  if (wanted === '' || lower.length !== text.length) return hits;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    hits.push([at, at + wanted.length]);
  }
  return hits;
}
