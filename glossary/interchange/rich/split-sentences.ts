import { mostTags, type TagContent } from '#shared/model/tag.ts';
import { markOf } from '#shared/text/tags.ts';
import type { Piece } from './piece.ts';

/** A sentence of a paragraph with its tags. */
export interface RichSentence {
  readonly source: string;
  /** As the file spells it; null where that is the sentence itself. */
  readonly raw: string | null;
  /** White space behind it inside the paragraph, as the file has it. */
  readonly gap: string;
  readonly tags: readonly TagContent[];
}

/** Splits words into sentences: texts and gaps put together are the words. */
export type SplitWords = (words: string) => readonly { readonly text: string; readonly gap: string }[];

/**
 * Splits a paragraph with tags into sentences. Where they end is decided by the words alone, so that a tag behind a full stop
 * changes nothing; the tags keep their places and are numbered anew in each sentence.
 */
export function splitSentences(pieces: readonly Piece[], split: SplitWords): readonly RichSentence[] {
  const atoms = pieces.flatMap(atomsOf);
  const parts: { readonly inside: Atom[]; gap: Atom[] }[] = [];
  let at = 0;
  let place = 0;
  const take = (): Atom => {
    const atom = atoms[at] as Atom;
    at += 1;
    place += atom.words.length;
    return atom;
  };
  for (const { text, gap } of split(atoms.map(({ words }) => words).join(''))) {
    const [end, next] = [place + text.length, place + text.length + gap.length];
    const part = { inside: [] as Atom[], gap: [] as Atom[] };
    // What closes behind the last word belongs to it.
    while (at < atoms.length && (place < end || clings(atoms[at]))) part.inside.push(take());
    while (at < atoms.length && place < next) {
      const atom = take();
      // White space that the file spells with other signs cannot stand between sentences as it is.
      if (part.gap.length === 0 && atom.raw.trim() !== '') part.inside.push(atom);
      else part.gap.push(atom);
    }
    parts.push(part);
  }
  const last = parts.at(-1);
  if (last && at < atoms.length) last.inside.push(...last.gap.splice(0), ...atoms.slice(at));
  return parts.map(({ inside, gap }) => toSentence(inside, gap.map(({ raw }) => raw).join('')));
}

/** A piece that no sentence end can part, and the words that it counts for. */
interface Atom {
  readonly piece: Piece;
  readonly words: string;
  readonly raw: string;
}

function atomsOf(piece: Piece): readonly Atom[] {
  if (!('text' in piece)) return [{ piece, words: '', raw: piece.raw }];
  if (piece.raw !== piece.text) return [{ piece, words: piece.text, raw: piece.raw }];
  return piece.text.split(/(\s+)/u).flatMap((text) => (text === '' ? [] : splitSpace(text)));
}

/** White space is taken sign by sign: a gap can end inside it. */
function splitSpace(text: string): readonly Atom[] {
  const parts = text.trim() === '' ? text.split('') : [text];
  return parts.map((part) => ({ piece: { text: part, raw: part }, words: part, raw: part }));
}

function clings(atom: Atom | undefined): boolean {
  return atom !== undefined && 'tag' in atom.piece && atom.piece.tag.role !== 'open';
}

function toSentence(atoms: readonly Atom[], gap: string): RichSentence {
  const numbers = new Map<number, number>();
  const tags: TagContent[] = [];
  let source = '';
  for (const { piece, words, raw } of atoms) {
    if ('text' in piece) {
      source += words;
      continue;
    }
    const number = numbers.get(piece.pair) ?? numbers.size + 1;
    numbers.set(piece.pair, number);
    if (number > mostTags) {
      source += raw;
      continue;
    }
    const mark = markOf({ ...piece.tag, number });
    source += mark;
    tags.push({ mark, raw, about: piece.about });
  }
  const raw = atoms.map((atom) => atom.raw).join('');
  return { source, raw: raw === source ? null : raw, gap, tags };
}
