import { mostTags, type Tag, type TagKind } from '#shared/model/tag.ts';
import { spellTags } from '#shared/text/spell-tags.ts';
import { listTags, markOf, partnerOf, readTag, splitAtTags } from '#shared/text/tags.ts';
import type { XmlWriter } from '../xml/write-xml.ts';
import type { Attributes } from './tu-draft.ts';

/** The types that TMX recommends, and ours for what it has none for. */
const types: Readonly<Record<TagKind, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'ulined',
  strike: 'x-strike',
  subscript: 'x-subscript',
  superscript: 'x-superscript',
  code: 'x-code',
  link: 'link',
  span: 'x-span',
  note: 'fnote',
  break: 'lb',
  placeholder: 'x-placeholder',
  image: 'image',
  other: 'x-other',
};
const kinds = new Map(Object.entries(types).map(([kind, type]) => [type, kind as TagKind]));

/** A text with its tags as `<bpt>`, `<ept>`, `<ph>`, and `<it>` for one whose other end is in another sentence. */
export function writeCodes(xml: XmlWriter, text: string): string {
  const tags = listTags(text);
  const pairs = new Map<string, string>();
  for (const { tag, mark, at } of tags) {
    const partner = partnerOf(mark);
    const isWhole = partner !== null && tags.some((other) => other.mark === partner && other.at > at);
    if (tag.role === 'open' && isWhole) pairs.set(partner, String(pairs.size + 1));
  }
  return splitAtTags(text)
    .map((piece) => {
      const tag = readTag(piece);
      return tag ? writeCode(xml, tag, piece, pairs) : xml.text(piece);
    })
    .join('');
}

function writeCode(xml: XmlWriter, tag: Tag, mark: string, pairs: ReadonlyMap<string, string>): string {
  const [x, type] = [String(tag.number), types[tag.kind]];
  const content = spellTags(mark).replace('⟨', '<').replace('⟩', '>');
  if (tag.role === 'single') return xml.leaf('ph', { x, type }, content);
  const i = pairs.get(tag.role === 'close' ? mark : (partnerOf(mark) ?? '')) ?? null;
  if (i === null) return xml.leaf('it', { pos: tag.role === 'open' ? 'begin' : 'end', x, type }, content);
  return tag.role === 'open' ? xml.leaf('bpt', { i, x, type }, content) : xml.leaf('ept', { i }, content);
}

/** The tag that a code of our own stands for; `open` remembers the starts of a sentence by their `i`. Null where it is none. */
export function readCode(name: string, attributes: Attributes, open: Map<string, Tag>): string | null {
  const i = attributes['i'] ?? '';
  if (name === 'ept') {
    const begun = open.get(i);
    return begun ? markOf({ ...begun, role: 'close' }) : null;
  }
  const kind = kinds.get(attributes['type'] ?? '');
  const number = Number(attributes['x']);
  if (kind === undefined || !Number.isInteger(number) || number < 1 || number > mostTags) return null;
  const role = name === 'ph' ? 'single' : name === 'it' && attributes['pos'] === 'end' ? 'close' : 'open';
  const isSingle = ['note', 'break', 'placeholder', 'image', 'other'].includes(kind);
  if (isSingle !== (role === 'single')) return null;
  const tag: Tag = { kind, role, number };
  if (name === 'bpt') open.set(i, tag);
  return markOf(tag);
}
