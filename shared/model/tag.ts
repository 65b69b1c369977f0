/** Tags that go round words, with a start and an end. `span` is markup that is none of the others. */
export const pairedKinds = [
  'bold',
  'italic',
  'underline',
  'strike',
  'subscript',
  'superscript',
  'code',
  'link',
  'span',
] as const;
/** Tags that stand by themselves: a reference to a note, a line break, words that a program fills in, a picture, anything else. */
export const singleKinds = ['note', 'break', 'placeholder', 'image', 'other'] as const;

/** What a tag is. */
export type TagKind = (typeof pairedKinds)[number] | (typeof singleKinds)[number];

/**
 * A tag in a text: formatting, a link or a placeholder, which a translator moves but never changes. In the text it is one
 * character (see `markOf`), so that it cannot be broken and offsets count it as one.
 */
export interface Tag {
  readonly kind: TagKind;
  readonly role: 'open' | 'close' | 'single';
  /** From 1, in the order of the Dutch; start and end of a pair have the same. */
  readonly number: number;
}

/** What a tag of a segment stands for in the file. */
export interface TagContent {
  /** The character that stands for it in the text. */
  readonly mark: string;
  /** As the file spells it, to be written back. */
  readonly raw: string;
  /** The address of a link, the words of a placeholder, the label of a note; empty where there is nothing to say. */
  readonly about: string;
}

/** Tags that one segment can tell apart; what would be more stays text. */
export const mostTags = 128;
