import type { TextRange } from '#shared/model/finding.ts';
import { tokenise, type Token } from '#glossary/text/tokenise.ts';
import { addTo, type TextRow } from './read-rows.ts';

/** A name with every place where it stands. */
export interface NameUse {
  readonly name: string;
  readonly places: readonly { readonly row: TextRow; readonly range: TextRange }[];
  /** Names that stand right before it, such as first names. */
  readonly before: ReadonlySet<string>;
}

const shortest = 5;

/**
 * Names in the texts of one side: words with a capital that no sentence gave them, or that also stand elsewhere with one,
 * and never without. Abbreviations are none. A genitive s is left off where the name also stands without it.
 */
export function gatherNames(rows: readonly TextRow[], side: 'source' | 'target'): readonly NameUse[] {
  const places = new Map<string, { row: TextRow; range: TextRange; before: string; opens: boolean }[]>();
  const small = new Set<string>();
  for (const row of rows) {
    const words = tokenise(row[side]).filter(({ kind }) => kind === 'word');
    for (const [at, word] of words.entries()) {
      const name = readName(word);
      if (/^\p{Ll}/u.test(word.text)) small.add(word.folded);
      if (name === null) continue;
      const previous = words[at - 1];
      const range: TextRange = [word.start, word.start + name.length];
      const adjoins = previous && row[side].slice(previous.end, word.start) === ' ';
      const before = adjoins && at > 1 ? (readName(previous, 2) ?? '') : '';
      addTo(places, name, { row, range, before, opens: opensSentence(row[side], word) });
    }
  }
  joinGenitives(places);
  return [...places].flatMap(([name, uses]) => {
    if (small.has(name.toLowerCase()) || uses.every(({ opens }) => opens)) return [];
    return [{ name, places: uses, before: new Set(uses.map(({ before }) => before).filter(Boolean)) }];
  });
}

function readName(word: Token, least = shortest): string | null {
  const name = word.text.replace(/['\u2018\u2019]s?$/u, '');
  if (name.length < least || !/^\p{Lu}\p{L}*\p{Ll}/u.test(name) || /\d/u.test(name)) return null;
  return /\p{Ll}/u.test(name) ? name : null;
}

function opensSentence(text: string, word: Token): boolean {
  return /^$|[.!?:\u2026"\u2018\u201c\u201e\u201d]\s*$/u.test(text.slice(0, word.start).trimEnd());
}

/** Poetins is Poetin, where that stands too. */
function joinGenitives<T>(places: Map<string, T[]>): void {
  for (const [name, uses] of [...places]) {
    const bare = name.slice(0, -1);
    const base = name.endsWith('s') ? places.get(bare) : undefined;
    if (!base) continue;
    base.push(...uses);
    places.delete(name);
  }
}
