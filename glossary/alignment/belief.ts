import { beads, isGap } from './beads.ts';
import type { DocumentSentence } from './document.ts';
import { closings, learnEdges, openings, readEdges } from './edges.ts';
import { learnGaps, usualGaps, type LikelyBead } from './find-path.ts';
import { countWords, createVocabulary, numberWords } from './index-words.ts';
import { learnLengths } from './length-model.ts';
import { learnLexicon, type LearningPair } from './learn-lexicon.ts';
import { listChances, mergeLexicons, toLexicon, type Chances } from './lexicon.ts';
import type { Belief, ReadySide } from './score-beads.ts';

/** A Dutch text and its English that a person vouches for: a unit of a memory, a term with its English. */
export interface KnownPair {
  readonly source: string;
  readonly target: string;
}

/** Most pairs that words are learnt from. */
const mostPairs = 12_000;

/** Two documents made ready, with what is known beforehand. */
export interface Ready {
  readonly source: ReadySide;
  readonly target: ReadySide;
  readonly known: readonly LearningPair[];
  readonly knownTexts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly chances: Chances;
}

/** Numbers the words of both documents and of the pairs that are known, and reads lengths, beginnings and ends. */
export function makeReady(
  source: readonly DocumentSentence[],
  target: readonly DocumentSentence[],
  pairs: readonly KnownPair[],
): Ready {
  const [dutch, english] = [createVocabulary('nl'), createVocabulary('en')];
  const sourceTexts = source.map(({ text }) => numberWords(dutch, text));
  const targetTexts = target.map(({ text }) => numberWords(english, text));
  const known = pairs.map((pair) => ({
    source: unique(numberWords(dutch, pair.source)),
    target: unique(numberWords(english, pair.target)),
    isTrusted: true,
  }));
  const ready = {
    source: { ...sideOf(source), words: countWords(dutch, sourceTexts) },
    target: { ...sideOf(target), words: countWords(english, targetTexts) },
  };
  return {
    ...ready,
    known,
    knownTexts: groupTexts(pairs),
    chances: listChances(ready.source.words, ready.target.words),
  };
}

function sideOf(sentences: readonly DocumentSentence[]): Omit<ReadySide, 'words'> {
  return { sentences, lengths: sentences.map(({ text }) => text.length), edges: readEdges(sentences) };
}

function groupTexts(pairs: readonly KnownPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { source, target } of pairs) {
    const group = groups.get(source) ?? new Set<string>();
    groups.set(source, group.add(target));
  }
  return groups;
}

function unique(words: Int32Array): Int32Array {
  return Int32Array.from(new Set(words));
}

/** In the order of `beads`. */
const usualKinds = [0.9, 1, 1, 0.045, 0.045, 0.003, 0.004, 0.004];

/** What is believed before the documents were laid side by side. */
export function firstBelief(ready: Ready): Belief {
  const { source, target, chances, known } = ready;
  const prior = toLexicon(chances, source.words, target.words);
  const learnt =
    known.length === 0
      ? []
      : learnLexicon(known, source.words.vocabulary.keys.length, target.words.vocabulary.keys.length, chances);
  return {
    lexicon: mergeLexicons(learnt, prior, 1),
    lengths: learnLengths([], target.lengths),
    opens: learnEdges([], openings, source.edges.opens, target.edges.opens),
    closes: learnEdges([], closings, source.edges.closes, target.edges.closes),
    kinds: usualKinds.map(Math.log),
    gaps: usualGaps,
    known: weighKnown(ready),
  };
}

/** A sentence that a memory renders by just this sentence. */
const sureOfKnown = 12;

function weighKnown({ source, target, knownTexts }: Ready): Belief['known'] {
  return (row, column) => {
    const texts = knownTexts.get(source.sentences[row]?.text ?? '');
    return texts?.has(target.sentences[column]?.text ?? '') ? sureOfKnown : 0;
  };
}

/** Links below this teach nothing. */
const sure = 0.8;

/** What the sure links of a pass teach about these two documents. */
export function learnBelief(ready: Ready, belief: Belief, path: readonly LikelyBead[]): Belief {
  const { source, target, chances, known } = ready;
  const links = path.filter(({ kind, chance }) => !isGap(kind) && chance >= sure);
  const pairs = links.slice(0, mostPairs).map((bead) => toPair(ready, bead));
  const words = [source, target].map((side) => side.words.vocabulary.keys.length);
  const learnt = learnLexicon([...known, ...pairs], words[0] ?? 0, words[1] ?? 0, chances);
  return {
    ...belief,
    lexicon: mergeLexicons(learnt, toLexicon(chances, source.words, target.words), 0.5),
    lengths: learnLengths(
      links.map(({ source: row, target: column, kind }) => [
        sumOf(source.lengths, row, beads[kind]?.source ?? 0),
        sumOf(target.lengths, column, beads[kind]?.target ?? 0),
      ]),
      target.lengths,
    ),
    opens: learnEdges(
      links.map((bead) => [source.edges.opens[bead.source] ?? 0, target.edges.opens[bead.target] ?? 0]),
      openings,
      source.edges.opens,
      target.edges.opens,
    ),
    closes: learnEdges(
      links.map(({ source: row, target: column, kind }) => [
        source.edges.closes[row + (beads[kind]?.source ?? 1) - 1] ?? 0,
        target.edges.closes[column + (beads[kind]?.target ?? 1) - 1] ?? 0,
      ]),
      closings,
      source.edges.closes,
      target.edges.closes,
    ),
    kinds: learnKinds(links),
    gaps: learnGaps(path),
  };
}

function toPair({ source, target }: Ready, { source: row, target: column, kind }: LikelyBead): LearningPair {
  return {
    source: joinWords(source, row, beads[kind]?.source ?? 0),
    target: joinWords(target, column, beads[kind]?.target ?? 0),
    isTrusted: false,
  };
}

function joinWords({ words }: ReadySide, from: number, count: number): Int32Array {
  return Int32Array.from(new Set(words.texts.slice(from, from + count).flatMap((text) => [...text])));
}

function learnKinds(links: readonly LikelyBead[]): readonly number[] {
  const weight = 50;
  const counts = usualKinds.map((share) => share * weight);
  for (const { kind } of links) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts.map((count, kind) => (isGap(kind) ? 0 : Math.log(count / (links.length + weight))));
}

function sumOf(numbers: readonly number[], from: number, count: number): number {
  return numbers.slice(from, from + count).reduce((sum, number) => sum + number, 0);
}
