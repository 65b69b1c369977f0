import { mostTags, pairedKinds, singleKinds, type Tag } from '../model/tag.ts';

/**
 * Tags are characters of Unicode's private use area, U+E000–U+EBFF: what the tag is and its number within its segment are
 * the character itself. So a text holds all that matters about its tags, also in the memory, and no part of one can be lost.
 */
const first = 0xe000;
const last = 0xebff;

type Form = Omit<Tag, 'number'>;
/** In this order for good: it is what stored texts are read by. New ones go to the end. */
const forms: readonly Form[] = [
  ...pairedKinds.flatMap((kind): Form[] => [
    { kind, role: 'open' },
    { kind, role: 'close' },
  ]),
  ...singleKinds.map((kind): Form => ({ kind, role: 'single' })),
];

/** A class of characters, for patterns that must pass over tags: to be put between `[` and `]`. */
export const tagClass = '\\uE000-\\uEBFF';
/** The same for the starts and ends of pairs: they can stand inside a word. */
export const pairedTagClass = '\\uE000-\\uE8FF';
/** The same for line breaks, which part words. */
export const breakClass = '\\uE980-\\uE9FF';
const anyTag = new RegExp(`[${tagClass}]`, 'u');
const everyTag = new RegExp(`[${tagClass}]`, 'gu');
const everyBreak = new RegExp(`\\s*[${breakClass}]\\s*`, 'gu');

/** The character that stands for a tag. Its number is 1–128. */
export function markOf({ kind, role, number }: Tag): string {
  const form = forms.findIndex((each) => each.kind === kind && each.role === role);
  if (form < 0 || number < 1 || number > mostTags) throw new Error(`No such tag: ${kind} ${role} ${number}`);
  return String.fromCharCode(first + form * mostTags + number - 1);
}

/** The tag that a character stands for; null where it is none. */
export function readTag(mark: string): Tag | null {
  const code = mark.charCodeAt(0);
  if (!(code >= first && code <= last)) return null;
  const form = forms[Math.floor((code - first) / mostTags)];
  return form ? { ...form, number: ((code - first) % mostTags) + 1 } : null;
}

/** The same for placeholders, which stand for words. */
export const placeholderClass = '\\uEA00-\\uEA7F';

/** Whether a text has tags. Quick: most have none. */
export function hasTags(text: string): boolean {
  return anyTag.test(text);
}

/** The words without the tags; where there was a line break stands a space. */
export function stripTags(text: string): string {
  return hasTags(text) ? text.replace(everyBreak, ' ').replace(everyTag, '') : text;
}

/** A tag at its place in a text. */
export interface PlacedTag {
  readonly tag: Tag;
  readonly mark: string;
  /** In UTF-16 units; the tag takes one. */
  readonly at: number;
}

/** The tags of a text in order. */
export function listTags(text: string): readonly PlacedTag[] {
  if (!hasTags(text)) return [];
  const placed: PlacedTag[] = [];
  for (const { 0: mark, index } of text.matchAll(everyTag)) {
    const tag = readTag(mark);
    if (tag) placed.push({ tag, mark, at: index });
  }
  return placed;
}

/** The tag at the other end of a pair; null for one that stands by itself. */
export function partnerOf(mark: string): string | null {
  const tag = readTag(mark);
  if (!tag || tag.role === 'single') return null;
  return markOf({ ...tag, role: tag.role === 'open' ? 'close' : 'open' });
}

/** A text in pieces: stretches of words, and tags one by one. */
export function splitAtTags(text: string): readonly string[] {
  return text.split(new RegExp(`([${tagClass}])`, 'u')).filter((piece) => piece !== '');
}
