import { hasTags, listTags, markOf, readTag, tagClass } from './tags.ts';

/**
 * English of another sentence with its tags made those of this one: a tag that both sentences have stays, the n-th bold
 * there becomes the n-th bold here, and what this one has no use for goes.
 */
export function fitTags(english: string, itsSource: string, source: string): string {
  if (!hasTags(english) || itsSource === source) return english;
  const here = listTags(source);
  const there = listTags(itsSource);
  const kept = new Set(here.map(({ mark }) => mark));
  const known = new Map<string, string>();
  for (const { tag, mark } of there) {
    const alike = (placed: readonly (typeof here)[number][]) =>
      placed.filter((each) => each.tag.kind === tag.kind && each.tag.role === tag.role);
    const place = alike(there).findIndex((each) => each.mark === mark);
    const match = alike(here)[place];
    if (match) known.set(mark, match.mark);
  }
  return english.replace(new RegExp(`[${tagClass}]`, 'gu'), (mark) => {
    const fitting = known.get(mark);
    if (fitting !== undefined) return fitting;
    return there.length === 0 && kept.has(mark) ? mark : '';
  });
}

/** Text put together from other sentences: of its tags only those of this one stay, each as often as it stands there. */
export function keepTags(text: string, source: string): string {
  if (!hasTags(text)) return text;
  const free = listTags(source).map(({ mark }) => mark);
  return text.replace(new RegExp(`[${tagClass}]`, 'gu'), (mark) => {
    const at = free.indexOf(mark);
    if (at >= 0) free.splice(at, 1);
    return at >= 0 ? mark : '';
  });
}

/** The text with the numbers of its tags raised, for a text that is joined to another; what has no number then goes. */
export function raiseTags(text: string, by: number): string {
  if (by === 0 || !hasTags(text)) return text;
  return text.replace(new RegExp(`[${tagClass}]`, 'gu'), (mark) => raiseMark(mark, by) ?? '');
}

/** The mark with its number raised; null where there is no such number. */
export function raiseMark(mark: string, by: number): string | null {
  const tag = readTag(mark);
  const number = (tag?.number ?? 0) + by;
  return tag && number <= 128 ? markOf({ ...tag, number }) : null;
}
