import type { TextRange } from '#shared/model/finding.ts';
import { compareTags } from '#shared/text/compare-tags.ts';
import { listTags, partnerOf } from '#shared/text/tags.ts';

/** A text after a change by key, and what is selected in it then. */
export interface TagChange {
  readonly text: string;
  readonly range: TextRange;
}

/**
 * Puts in the next tag of the Dutch that the English lacks; null where it lacks none. The start of a pair goes round the
 * selection together with its end.
 */
export function addNextTag(source: string, text: string, [start, end]: TextRange): TagChange | null {
  const missing = compareTags(source, text).missing.map(({ mark }) => mark);
  const [next] = missing;
  if (next === undefined) return null;
  const partner = partnerOf(next);
  const wraps = start < end && partner !== null && missing.includes(partner);
  const at = wraps ? start : end;
  const after = wraps ? text.slice(start, end) + partner : '';
  const caret = wraps ? end + 2 : at + 1;
  return { text: text.slice(0, at) + next + after + text.slice(wraps ? end : at), range: [caret, caret] };
}

/** Takes out the tags in a selection, or the one beside the caret, each with the other end of its pair; null where there is none. */
export function removeTags(text: string, [start, end]: TextRange): TagChange | null {
  const tags = listTags(text);
  const inside = tags.filter(({ at }) => at >= start && at < end);
  const beside = tags.find(({ at }) => at + 1 === start) ?? tags.find(({ at }) => at === start);
  const chosen = inside.length > 0 ? inside : start === end && beside ? [beside] : [];
  if (chosen.length === 0) return null;
  const places = new Set(chosen.map(({ at }) => at));
  for (const { mark } of chosen) {
    const partner = tags.find((tag) => tag.mark === partnerOf(mark));
    if (partner) places.add(partner.at);
  }
  const before = (place: number) => place - [...places].filter((at) => at < place).length;
  return {
    text: [...text.matchAll(/[^]/gu)].map(({ 0: sign, index }) => (places.has(index) ? '' : sign)).join(''),
    range: [before(start), before(end)],
  };
}
