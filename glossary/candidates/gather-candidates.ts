import type { CandidateKind } from '#shared/model/candidate.ts';
import type { TextRange } from '#shared/model/finding.ts';
import type { SegmentTerm } from '#shared/model/terms.ts';
import { findExpansions } from './find-abbreviations.ts';
import { listSpans, type Span } from './list-spans.ts';
import { findParts } from './find-parts.ts';
import { isProper, tagWords, type CaseLore, type TaggedWord } from './tag-words.ts';

/** A sentence to look through. */
export interface CandidateText {
  /** The number of its article, or any number that is the same for all sentences of a text. */
  readonly article: number;
  /** Titles and headings say what a text is about. */
  readonly isHeading: boolean;
  readonly source: string;
}

/** One place of a candidate: which sentence, and where in it. */
export interface GatheredPlace {
  readonly text: number;
  readonly range: TextRange;
}

/** Everything that has one base form. */
export interface Gathered {
  readonly key: string;
  readonly kind: CandidateKind;
  /** One of its places, for what its words are. */
  readonly span: Span;
  readonly forms: Map<string, { count: number; readonly isPlural: boolean }>;
  readonly places: GatheredPlace[];
  abbreviation: string | null;
}

/** Looks through sentences, one at a time, and keeps together what is one candidate in several forms. */
export interface Gathering {
  add(text: CandidateText, number: number, known: readonly SegmentTerm[]): void;
  readonly found: Map<string, Gathered>;
  /** Of people whom the glossaries or the texts name in full. */
  readonly surnames: ReadonlySet<string>;
}

function addSurname(surnames: Set<string>, name: string): void {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) surnames.add(last.toLowerCase());
}

/** Starts gathering; `lore` is of the same sentences. */
export function startGathering(lore: CaseLore): Gathering {
  const found = new Map<string, Gathered>();
  const surnames = new Set<string>();
  return {
    found,
    surnames,
    add: ({ source }, number, known) => {
      for (const { hit } of known) addSurname(surnames, source.slice(hit.start, hit.end));
      for (const span of listSpans(tagWords(source, lore))) {
        const last = span.words.at(-1);
        if (span.isPerson && span.words.length > 1) surnames.add(last?.lemma.toLowerCase() ?? '');
        if (!isKnown(span, known)) keep(found, span, source, number);
      }
      addExpansions(found, source, number, known);
    },
  };
}

/** Part of a term of the glossary, or a person whose surname the glossary has. */
function isKnown({ kind, words, head }: Span, known: readonly SegmentTerm[]): boolean {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const covers = ({ hit }: SegmentTerm, from: number, to: number) =>
    hit.kind !== 'partial' && hit.start <= from && hit.end >= to;
  const first = words[0];
  return known.some(
    (term) =>
      covers(term, start, end) ||
      (kind === 'name' && (covers(term, head.start, head.end) || covers(term, start, first?.end ?? end))),
  );
}

function keep(found: Map<string, Gathered>, span: Span, source: string, number: number): void {
  const { words, kind } = span;
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const key = keyOf(span);
  const form = kind === 'name' && words.length === 1 ? (words[0]?.lemma ?? '') : formOf(span, source.slice(start, end));
  const known: Gathered = found.get(key) ?? { key, kind, span, forms: new Map(), places: [], abbreviation: null };
  found.set(key, known);
  const counted = known.forms.get(form) ?? { count: 0, isPlural: span.head.isPlural };
  counted.count += 1;
  known.forms.set(form, counted);
  known.places.push({ text: number, range: [start, end] });
}

/** Base forms of all words; what is a name is one whatever its capitals. */
export function keyOf({ words }: Span): string {
  return words
    .filter(({ class: kind }) => kind !== 'article')
    .map(({ lemma }) => lemma.toLowerCase())
    .join(' ');
}

/** As it stands, without the capital that the sentence gave it and with one space between words. */
function formOf({ words, kind }: Span, text: string): string {
  const tidy = text.replace(/\s+/gu, ' ').replace(/\u00AD/gu, '');
  const first = words[0];
  // Ruslandfactor keeps the capital of Rusland.
  const isGiven =
    kind !== 'name' &&
    kind !== 'abbreviation' &&
    !isOfName(first) &&
    first?.opens === true &&
    !/^\p{Lu}{2}|^\p{Lu}-/u.test(tidy);
  return isGiven ? tidy.slice(0, 1).toLowerCase() + tidy.slice(1) : tidy;
}

function isOfName(word: TaggedWord | undefined): boolean {
  const parts = word && findParts(word.lemma);
  return parts ? isProper(parts[0]) : false;
}

/** The long form of an abbreviation becomes the candidate, with its short form. */
function addExpansions(
  found: Map<string, Gathered>,
  source: string,
  number: number,
  known: readonly SegmentTerm[],
): void {
  for (const { short, long, longRange, shortRange } of findExpansions(source)) {
    const isThere = ([start, end]: readonly [number, number]) =>
      known.some(({ hit }) => hit.kind !== 'partial' && hit.start <= start && hit.end >= end);
    if (isThere(longRange) || isThere(shortRange)) continue;
    const key = long.toLowerCase().replace(/\s+/gu, ' ');
    const word = {
      text: long,
      start: longRange[0],
      end: longRange[1],
      class: 'abbreviation' as const,
      plain: key,
      lemma: key,
      isPlural: false,
      isListed: false,
      isApart: false,
      opens: false,
    };
    const span: Span = { kind: 'abbreviation', words: [word], head: word, hasComplement: false, isPerson: false };
    const before = found.get(key);
    const gathered: Gathered = before
      ? { ...before, kind: 'abbreviation', span }
      : {
          key,
          kind: 'abbreviation',
          span,
          forms: new Map([[long.replace(/\s+/gu, ' '), { count: 1, isPlural: false }]]),
          places: [{ text: number, range: longRange }],
          abbreviation: null,
        };
    gathered.abbreviation = short;
    found.set(key, gathered);
  }
}
