import type { Attributes } from './tu-draft.ts';

/** What stands at a place of a text: a tag as it is written plainly, or not. */
export type Scanned<T> = { readonly value: T; readonly end: number } | 'odd' | 'unfinished';

const noAttributes: Attributes = Object.freeze({});
const namePattern = /[A-Za-z_][\w.:-]*/y;
/** Tags that come back in every unit, such as `<tuv xml:lang="nl">`: so many of each element are known by heart. */
const mostKnownTags = 4;
const longestKnownTag = 64;
/** An element of which every tag is another one is not worth remembering. */
const mostLearnt = 64;

interface KnownTag {
  readonly written: string;
  readonly attributes: Attributes;
}

/** What is known of the tags of one element. */
interface Habit {
  readonly tags: KnownTag[];
  learnt: number;
  /** Which of them came last: they mostly come in turns. */
  last: number;
  /** Names of the attributes of the tag before, in their order: the next tag most likely has the same. */
  names: string[];
}

/** Reads an opening tag of which the name is known. */
export type TagScanner = (text: string, at: number) => Scanned<Attributes>;

/**
 * Makes a scanner for the opening tags of one element. The same tag gives the same object, so that a million units need not be
 * looked at a million times.
 */
export function createTagScanner(name: string): TagScanner {
  const habit: Habit = { tags: [], learnt: 0, last: 0, names: [] };
  const { tags } = habit;
  return (text, at) => {
    const nameEnd = at + 1 + name.length;
    if (text.charCodeAt(nameEnd) === 0x3e) return { value: noAttributes, end: nameEnd + 1 };
    for (let left = tags.length; left > 0; left -= 1) {
      habit.last = habit.last + 1 < tags.length ? habit.last + 1 : 0;
      const { written, attributes } = tags[habit.last]!;
      if (text.startsWith(written, at)) return { value: attributes, end: at + written.length };
    }
    if (text.indexOf('>', at) < 0) return 'unfinished';
    const scanned = scanAttributes(text, nameEnd, habit);
    if (typeof scanned !== 'string' && scanned.end - at <= longestKnownTag && habit.learnt < mostLearnt) {
      tags[habit.learnt % mostKnownTags] = { written: text.slice(at, scanned.end), attributes: scanned.value };
      habit.learnt += 1;
    }
    return scanned;
  };
}

/** From behind the name of the element to behind its tag. */
function scanAttributes(text: string, from: number, habit: Habit): Scanned<Attributes> {
  const attributes: Record<string, string> = {};
  let at = from;
  for (let count = 0; ; count += 1) {
    const start = skipSpace(text, at);
    if (text.charCodeAt(start) === 0x3e) return { value: attributes, end: start + 1 };
    const name = start === at ? null : nameAt(text, start, habit.names, count);
    if (name === null) return 'odd';
    const quoteAt = start + name.length + 1;
    const end = valueEnd(text, quoteAt);
    const value = end < 0 ? null : decodeEntities(text.slice(quoteAt + 1, end));
    // A name such as `constructor` counts as there already, which only makes the tag odd.
    if (value === null || attributes[name] !== undefined) return 'odd';
    attributes[name] = value;
    at = end + 1;
  }
}

/** The name of an attribute with `=` behind it; null where there is none. */
function nameAt(text: string, at: number, names: string[], count: number): string | null {
  const expected = names[count];
  if (expected !== undefined && text.startsWith(expected, at) && text.charCodeAt(at + expected.length) === 0x3d)
    return expected;
  namePattern.lastIndex = at;
  const name = namePattern.exec(text)?.[0];
  if (name === undefined || text.charCodeAt(at + name.length) !== 0x3d) return null;
  if (count < mostLearnt) names[count] = name;
  return name;
}

/** Where the quote that stands at `quoteAt` is closed; -1 where it holds what is not plain. */
function valueEnd(text: string, quoteAt: number): number {
  const quote = text.charCodeAt(quoteAt);
  if (quote !== 0x22 && quote !== 0x27) return -1;
  for (let at = quoteAt + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === 0x3c || code === 0x0a || code === 0x09) return -1;
  }
  return -1;
}

/** The text up to `</name>`; odd where there is anything else in between. */
export function scanText(text: string, closing: string, from: number): Scanned<string> {
  const end = text.indexOf('<', from);
  if (end < 0 || end + closing.length > text.length) return 'unfinished';
  if (!text.startsWith(closing, end)) return 'odd';
  const value = decodeEntities(text.slice(from, end));
  return value === null ? 'odd' : { value, end: end + closing.length };
}

const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));|&/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with its entities as characters; null where one of them is not XML's own or names no character. */
export function decodeEntities(text: string): string | null {
  if (!text.includes('&')) return text;
  let isOdd = false;
  const decoded = text.replace(reference, (_all, decimal?: string, hex?: string, name?: string) => {
    const character = name === undefined ? characterOf(decimal, hex) : named[name];
    if (character === undefined) isOdd = true;
    return character ?? '';
  });
  return isOdd ? null : decoded;
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isAllowed =
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(code) : undefined;
}

/** The offset of what comes after white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) break;
  }
  return at;
}
