import type { TagKind } from '../model/tag.ts';
import { hasTags, readTag, splitAtTags, stripTags } from '../text/tags.ts';
import type { Language } from './languages.ts';

const kinds: Readonly<Record<Language, Readonly<Record<TagKind, string>>>> = {
  en: {
    bold: 'bold',
    italic: 'italic',
    underline: 'underline',
    strike: 'strike-through',
    subscript: 'subscript',
    superscript: 'superscript',
    code: 'code',
    link: 'link',
    span: 'markup',
    note: 'note',
    break: 'line break',
    placeholder: 'placeholder',
    image: 'picture',
    other: 'markup',
  },
  nl: {
    bold: 'vet',
    italic: 'cursief',
    underline: 'onderstreept',
    strike: 'doorgehaald',
    subscript: 'subscript',
    superscript: 'superscript',
    code: 'code',
    link: 'link',
    span: 'opmaak',
    note: 'noot',
    break: 'regeleinde',
    placeholder: 'invulveld',
    image: 'afbeelding',
    other: 'opmaak',
  },
};

const ends: Readonly<Record<Language, { readonly open: string; readonly close: string }>> = {
  en: { open: 'start', close: 'end' },
  nl: { open: 'begin', close: 'einde' },
};

/** What a tag is called: `bold 1 start`, `placeholder 2`. Empty for what is no tag. */
export function nameTag(mark: string, language: Language): string {
  const tag = readTag(mark);
  if (!tag) return '';
  const name = `${kinds[language][tag.kind]} ${tag.number}`;
  return tag.role === 'single' ? name : `${name} ${ends[language][tag.role]}`;
}

/** Text for a message: of tags alone their names, else the words without the tags. */
export function nameTags(text: string, language: Language): string {
  if (!hasTags(text)) return text;
  const words = stripTags(text).trim();
  if (words !== '') return words;
  return splitAtTags(text)
    .map((piece) => nameTag(piece, language))
    .filter((name) => name !== '')
    .join(', ');
}
