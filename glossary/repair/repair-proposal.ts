import type { TextRange } from '#shared/model/finding.ts';
import type { RepairKind } from '#shared/model/memory.ts';

/** A change that would put the English of a match right; offsets are those of the English as it is. */
export interface RepairProposal {
  readonly kind: RepairKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What it renders, in the Dutch that is looked for. */
  readonly source: TextRange;
}

/** What a match has and what is wanted of it. */
export interface RepairInput {
  /** The Dutch of the match. */
  readonly had: string;
  /** The Dutch that is looked for. */
  readonly wanted: string;
  /** The English of the match. */
  readonly target: string;
}

/**
 * Where words stand in English text, as whole words. The n-th mention in the Dutch is the n-th in the English; where they
 * are not mentioned equally often nobody can tell, and there is no place.
 */
export function placeOfMention(target: string, words: string, mention: number, mentions: number): number | null {
  const places = findWhole(target, words);
  return places.length === mentions ? (places[mention] ?? null) : null;
}

/** All places of words that are not part of longer ones; digits do not go on over a separator. */
export function findWhole(text: string, words: string): readonly number[] {
  const escaped = words.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const before = /^\d/u.test(words) ? '(?<![\\p{L}\\p{N}]|\\d[.,:/])' : '(?<![\\p{L}\\p{N}])';
  const after = /\d$/u.test(words) ? '(?![\\p{L}\\p{N}]|[.,:/]\\d)' : '(?![\\p{L}\\p{N}])';
  return [...text.matchAll(new RegExp(`${before}${escaped}${after}`, 'gu'))].map(({ index }) => index);
}

/** Which of the mentions of something in a text is the one at this place, and how many there are. */
export function countMentions(
  text: string,
  words: string,
  start: number,
): { readonly mention: number; readonly mentions: number } {
  const places = findWhole(text, words);
  return { mention: Math.max(0, places.indexOf(start)), mentions: Math.max(1, places.length) };
}
