import type { TagKind } from '#shared/model/tag.ts';

/** Elements of HTML that stand among words. */
export const inlineElements: Readonly<Record<string, TagKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sub: 'subscript',
  sup: 'superscript',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
  span: 'span',
  font: 'span',
  q: 'span',
  mark: 'span',
  small: 'span',
  big: 'span',
  abbr: 'span',
  acronym: 'span',
  bdi: 'span',
  bdo: 'span',
  time: 'span',
  label: 'span',
  data: 'span',
};

/** Elements of HTML without an end that stand among words. */
export const emptyElements: Readonly<Record<string, TagKind>> = {
  br: 'break',
  wbr: 'other',
  img: 'image',
};

/** A tag of HTML as it stands in a text. */
export interface HtmlTag {
  readonly raw: string;
  readonly name: string;
  readonly isEnd: boolean;
  /** Written `<x/>`. */
  readonly isClosed: boolean;
  /** The address of a link or picture; empty where there is none. */
  readonly address: string;
}

const tagPattern = /<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})((?:[^<>"']|"[^"]*"|'[^']*'){0,4000})>/uy;

/** The tag that begins at a place; null where none does. */
export function readHtmlTag(text: string, at: number): HtmlTag | null {
  tagPattern.lastIndex = at;
  const match = tagPattern.exec(text);
  if (!match) return null;
  const [raw, slash = '', name = '', attributes = ''] = match;
  const address = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu.exec(attributes);
  return {
    raw,
    name: name.toLowerCase(),
    isEnd: slash !== '',
    isClosed: attributes.endsWith('/'),
    address: address?.[1] ?? address?.[2] ?? address?.[3] ?? '',
  };
}
