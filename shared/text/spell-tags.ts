import { pairedKinds, singleKinds, type TagKind } from '../model/tag.ts';
import { hasTags, markOf, readTag, tagClass } from './tags.ts';

const names: Readonly<Record<TagKind, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  link: 'a',
  span: 'span',
  note: 'note',
  break: 'br',
  placeholder: 'ph',
  image: 'img',
  other: 'x',
};

const kinds = new Map([...pairedKinds, ...singleKinds].map((kind) => [names[kind], kind]));
const singles: readonly string[] = singleKinds;

/** Tags in signs that can be typed and read anywhere, in a field or a terminal: `⟨b1⟩`, `⟨/b1⟩`, `⟨ph2/⟩`. */
export function spellTags(text: string): string {
  if (!hasTags(text)) return text;
  return text.replace(new RegExp(`[${tagClass}]`, 'gu'), (mark) => {
    const tag = readTag(mark);
    if (!tag) return '';
    const name = `${names[tag.kind]}${tag.number}`;
    return tag.role === 'open' ? `⟨${name}⟩` : tag.role === 'close' ? `⟨/${name}⟩` : `⟨${name}/⟩`;
  });
}

/** The text again from what {@link spellTags} wrote. What only looks like a tag stays. */
export function readSpeltTags(text: string): string {
  return text.replace(
    /⟨(\/?)([a-z]+)(\d{1,3})(\/?)⟩/gu,
    (spelt, slash: string, name: string, digits: string, end: string) => {
      const kind = kinds.get(name);
      const number = Number(digits);
      if (kind === undefined || number < 1 || number > 128) return spelt;
      if (singles.includes(kind)) return end === '/' && slash === '' ? markOf({ kind, role: 'single', number }) : spelt;
      return end === '' ? markOf({ kind, role: slash === '/' ? 'close' : 'open', number }) : spelt;
    },
  );
}
