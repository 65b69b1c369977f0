import { readEntity } from '../html/entities.ts';
import { readHtmlTag } from '../html/inline-elements.ts';
import { pairElements, type ElementPairs } from '../html/pair-elements.ts';
import { plainPiece, type Piece } from '../rich/piece.ts';
import { pairEmphasis, type Run } from './pair-emphasis.ts';
import { readLink } from './read-link.ts';

/** A piece, or a run of `*`, `_` or `~` of which it is not known yet what it means. */
export type Found = Piece | Run;

interface Reader {
  readonly text: string;
  readonly references: ReadonlyMap<string, string>;
  readonly elements: ElementPairs;
  readonly nextPair: () => number;
  at: number;
  readonly found: Found[];
}

/**
 * The words of a paragraph of Markdown (CommonMark, with strike-through and notes) with their formatting as tags. `references`
 * holds the addresses that the file gives elsewhere, by label in lower case.
 */
export function readInline(text: string, references: ReadonlyMap<string, string>): readonly Piece[] {
  let pairs = 0;
  const nextPair = () => (pairs += 1);
  return readStretch(text, references, pairElements(nextPair), nextPair);
}

function readStretch(
  text: string,
  references: ReadonlyMap<string, string>,
  elements: ElementPairs,
  nextPair: () => number,
): readonly Piece[] {
  const reader: Reader = { text, references, elements, nextPair, at: 0, found: [] };
  let plain = 0;
  const flush = (to: number) => {
    if (to > plain) reader.found.push(plainPiece(text.slice(plain, to)));
  };
  while (reader.at < text.length) {
    const start = reader.at;
    const pieces = readSign(reader);
    if (pieces === null) {
      reader.at = start + 1;
      continue;
    }
    flush(start);
    reader.found.push(...pieces);
    plain = reader.at;
  }
  flush(text.length);
  return pairEmphasis(reader.found, nextPair);
}

/** What begins here, with `at` moved behind it; null where it is text like any other. */
function readSign(reader: Reader): readonly Found[] | null {
  switch (reader.text[reader.at]) {
    case '\\':
      return readEscape(reader);
    case '`':
      return readCode(reader);
    case '&':
      return advance(reader, readEntity(reader.text, reader.at));
    case '<':
      return readElement(reader);
    case '!':
    case '[':
      return readBrackets(reader);
    case '*':
    case '_':
    case '~':
      return readRun(reader);
    case ' ':
    case '\r':
    case '\n':
      return readLineEnd(reader);
    default:
      return null;
  }
}

function advance<T extends Piece>(reader: Reader, piece: T | null): readonly T[] | null {
  if (piece) reader.at += piece.raw.length;
  return piece && [piece];
}

function readEscape(reader: Reader): readonly Piece[] | null {
  const next = reader.text[reader.at + 1] ?? '';
  if (next === '\n' || next === '\r') {
    const end = /\\\r?\n[ \t>]*/uy;
    end.lastIndex = reader.at;
    return advance(reader, lineBreak(reader, end.exec(reader.text)?.[0] ?? '\\\n'));
  }
  if (!/[!-/:-@[-`{-~]/u.test(next)) return null;
  return advance(reader, { text: next, raw: `\\${next}` });
}

function readCode(reader: Reader): readonly Piece[] | null {
  const { text, at, nextPair } = reader;
  const fence = /`+/uy;
  fence.lastIndex = at;
  const mark = fence.exec(text)?.[0] ?? '`';
  const behind = new RegExp(`(?<!\`)\`{${mark.length}}(?!\`)`, 'gu');
  behind.lastIndex = at + mark.length;
  const end = behind.exec(text)?.index;
  if (end === undefined) {
    reader.at += mark.length;
    return [plainPiece(mark)];
  }
  const pair = nextPair();
  const inside = text.slice(at + mark.length, end);
  reader.at = end + mark.length;
  return [
    { tag: { kind: 'code', role: 'open' }, pair, raw: mark, about: '' },
    { text: inside.replace(/\n[ \t>]*/gu, ' '), raw: inside },
    { tag: { kind: 'code', role: 'close' }, pair, raw: mark, about: '' },
  ];
}

function readElement(reader: Reader): readonly Piece[] | null {
  const { text, at } = reader;
  const address = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/iu.exec(text.slice(at, at + 2000));
  if (address) {
    const words = address[0].slice(1, -1);
    return advance(reader, { text: words, raw: address[0] });
  }
  const commentEnd = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
  if (commentEnd > 0) {
    const tag = { kind: 'other', role: 'single' } as const;
    return advance(reader, { tag, pair: reader.nextPair(), raw: text.slice(at, commentEnd + 3), about: '' });
  }
  const tag = readHtmlTag(text, at);
  return tag && advance(reader, reader.elements.take(tag));
}

/** A note, a picture or a link; the words in it are read like any others. */
function readBrackets(reader: Reader): readonly Found[] | null {
  const { text, at, references, elements, nextPair } = reader;
  const note = /^\[\^([^\]\s]{1,60})\]/u.exec(text.slice(at, at + 64));
  if (note) {
    const tag = { kind: 'note', role: 'single' } as const;
    return advance(reader, { tag, pair: nextPair(), raw: note[0], about: note[1] ?? '' });
  }
  const link = readLink(text, at, references);
  if (!link) return null;
  const pair = nextPair();
  const kind = link.isImage ? 'span' : 'link';
  const inside = readStretch(link.words, references, elements, nextPair);
  reader.at = at + link.before.length + link.words.length + link.behind.length;
  return [
    { tag: { kind, role: 'open' }, pair, raw: link.before, about: link.address },
    ...inside,
    { tag: { kind, role: 'close' }, pair, raw: link.behind, about: '' },
  ];
}

function readRun(reader: Reader): readonly Found[] | null {
  const { text, at } = reader;
  const sign = text[at] ?? '';
  let end = at;
  while (text[end] === sign) end += 1;
  const run: Run = { run: sign, length: end - at, ...sidesOf(text, at, end) };
  if (sign === '~' && run.length !== 2) return null;
  reader.at = end;
  return [run];
}

/** As CommonMark has it: what stands on either side says whether emphasis can begin or end here. */
function sidesOf(text: string, at: number, end: number): { readonly opens: boolean; readonly closes: boolean } {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const after = [...text.slice(end, end + 2)][0] ?? ' ';
  const space = /\s/u;
  const mark = /[\p{P}\p{S}]/u;
  const left = !space.test(after) && (!mark.test(after) || space.test(before) || mark.test(before));
  const right = !space.test(before) && (!mark.test(before) || space.test(after) || mark.test(after));
  if (text[at] !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || mark.test(before)), closes: right && (!left || mark.test(after)) };
}

/** Two spaces at the end of a line break it; else it goes on in the next one. */
function readLineEnd(reader: Reader): readonly Piece[] | null {
  const end = /[ \t]*\r?\n[ \t>]*/uy;
  end.lastIndex = reader.at;
  const raw = end.exec(reader.text)?.[0];
  if (raw === undefined) return null;
  return advance(reader, / {2,}\r?\n/u.test(raw) ? lineBreak(reader, raw) : { text: ' ', raw });
}

function lineBreak(reader: Reader, raw: string): Piece {
  return { tag: { kind: 'break', role: 'single' }, pair: reader.nextPair(), raw, about: '' };
}
