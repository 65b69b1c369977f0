import { foldWord, listSearchWords } from './search-words.ts';

/** One word of a query as it was typed. */
export interface WordPattern {
  /** `any`: a * that stands alone in a phrase, for one word whatever it is. `wild`: with * or ? in it. */
  readonly kind: 'literal' | 'wild' | 'any';
  /** In one style of quotes; capitals and accents stay. Wildcards are * and ?. */
  readonly raw: string;
  readonly folded: string;
}

/** Words that must stand next to each other, in this order; mostly one. */
export type Item = readonly WordPattern[];

/** A query on one side: of each clause one item at least must be there, and none of `unwanted`. */
export interface ParsedQuery {
  readonly wanted: readonly (readonly Item[])[];
  readonly unwanted: readonly Item[];
}

/** Letters that no query holds stand in for wildcards while the text is cut into words. */
const star = '\u16A0';
const mark = '\u16A2';
const pieces =
  /(?<not>-)?(?:["\u201C\u201D\u201E\u00AB\u00BB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]*)["\u201C\u201D\u201E\u00AB\u00BB]?|(?<plain>[^\s"\u201C\u201D\u201E\u00AB\u00BB]+))/gu;
/** Marks that go with a sentence, not with a word that was copied out of it. */
const sentenceMarks = /^[.,;:!?\u2026()[\]{}/\\]$/u;

/**
 * Reads a query: words in any order, "words next to each other", `*` for any letters and `?` for one letter inside a word,
 * `*` alone in a phrase for any one word, `-word` for what must not be there, `OR` (or `|`) between alternatives. A `?` that
 * ends a word is a question mark, as in a sentence that was pasted. Nothing is wrong: what means nothing is left out.
 */
export function parseQuery(text: string): ParsedQuery {
  const wanted: Item[][] = [];
  const unwanted: Item[] = [];
  let joins = false;
  for (const { groups } of text.matchAll(pieces)) {
    const { not, phrase, plain } = groups ?? {};
    if (not === undefined && (plain === 'OR' || plain === '|')) {
      joins = wanted.length > 0;
      continue;
    }
    const item = phrase === undefined ? readPlain(plain ?? '') : readPhrase(phrase);
    if (item.length === 0) continue;
    if (not !== undefined) unwanted.push(item);
    else if (joins) wanted.at(-1)?.push(item);
    else wanted.push([item]);
    joins = false;
  }
  return { wanted, unwanted };
}

/** Whether the query says what must be there. */
export function wantsSomething({ wanted }: ParsedQuery): boolean {
  return wanted.length > 0;
}

function readPhrase(text: string): Item {
  const item = readWords(text);
  const from = item.findIndex(({ kind }) => kind !== 'any');
  return from < 0 ? [] : item.slice(from, item.findLastIndex(({ kind }) => kind !== 'any') + 1);
}

function readPlain(text: string): Item {
  const item = readWords(text).filter(({ kind }) => kind !== 'any');
  const isMark = ({ raw, kind }: WordPattern) => kind === 'literal' && sentenceMarks.test(raw);
  if (item.every(isMark)) return item;
  return item.slice(
    item.findIndex((word) => !isMark(word)),
    item.findLastIndex((word) => !isMark(word)) + 1,
  );
}

function readWords(text: string): Item {
  const coded = text
    // Invisible to readers and so to queries.
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/(?<![^\s])\*+(?![^\s])/gu, star)
    .replace(/(?<=[\p{L}\p{N}\p{M}*?])\*+|\*+(?=[\p{L}\p{N}?*])/gu, star)
    .replace(/\?+(?=[\p{L}\p{N}])/gu, (run) => mark.repeat(run.length));
  return listSearchWords(coded).map(({ raw }) => toPattern(raw));
}

function toPattern(coded: string): WordPattern {
  const decode = (text: string) => text.replaceAll(star, '*').replaceAll(mark, '?');
  if (coded === star) return { kind: 'any', raw: '*', folded: '*' };
  const kind = coded.includes(star) || coded.includes(mark) ? 'wild' : 'literal';
  return { kind, raw: decode(coded), folded: decode(foldWord(coded)) };
}
