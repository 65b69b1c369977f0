import type { Attributes } from './tu-draft.ts';

/** What stands at a place of a text: a tag as it is written plainly, or not. */
export type Scanned<T> = { readonly value: T; readonly end: number } | 'odd' | 'unfinished';

const noAttributes: Attributes = Object.freeze({});
const attributePattern = /[ \n\t]+([A-Za-z_][\w.:-]*)=(?:"([^"<\n\t]*)"|'([^'<\n\t]*)')/y;
const attributesEnd = /[ \n\t]*>/y;
/** Tags that come back in every unit, such as `<tuv xml:lang="nl">`; there are few kinds of them. */
const mostKnownTags = 256;
const longestKnownTag = 64;

/**
 * Reads opening tags of which the name is known. The same tag gives the same object, so that a million units need not be
 * looked at a million times.
 */
export function createTagScanner(): (text: string, name: string, at: number) => Scanned<Attributes> {
  const known = new Map<string, Attributes>();
  return (text, name, at) => {
    const close = text.indexOf('>', at);
    if (close < 0) return 'unfinished';
    const nameEnd = at + 1 + name.length;
    if (close === nameEnd) return { value: noAttributes, end: close + 1 };
    const isShort = close - at < longestKnownTag;
    const written = isShort ? text.slice(at, close + 1) : '';
    const remembered = isShort ? known.get(written) : undefined;
    if (remembered) return { value: remembered, end: close + 1 };
    const scanned = scanAttributes(text, nameEnd);
    if (typeof scanned !== 'string' && isShort && scanned.end === close + 1 && known.size < mostKnownTags) {
      known.set(written, scanned.value);
    }
    return scanned;
  };
}

function scanAttributes(text: string, from: number): Scanned<Attributes> {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    attributePattern.lastIndex = at;
    const found = attributePattern.exec(text);
    if (!found) break;
    const name = found[1] ?? '';
    const value = decodeEntities(found[2] ?? found[3] ?? '');
    if (value === null || Object.hasOwn(attributes, name)) return 'odd';
    attributes[name] = value;
    at = attributePattern.lastIndex;
  }
  attributesEnd.lastIndex = at;
  return attributesEnd.test(text) ? { value: attributes, end: attributesEnd.lastIndex } : 'odd';
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
