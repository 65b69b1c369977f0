import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TermFindingCode } from '#shared/model/finding.ts';
import { makeConcept } from '#glossary/terms/recognise/make-concept.ts';
import { buildTermIndex, type TermIndex } from '#glossary/terms/recognise/term-index.ts';
import { checkTerms } from '../check-terms.ts';

/** A Dutch sentence with English, and what is wrong with it: `-concept` for a term that is missing, `!concept` for a forbidden one. */
export interface GoldPair {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly source: string;
  readonly target: string;
  readonly expected: ReadonlySet<string>;
  /** The English with every forbidden wording mended by its fix; null where the file does not say. */
  readonly mended: string | null;
}

/** How well findings agree with what was expected. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What was found in one half of the pairs. */
export interface GoldReport {
  readonly pairs: number;
  readonly scores: Readonly<Record<TermFindingCode, Score>>;
  /** Pairs where what was found is not what was expected, in words. */
  readonly wrong: readonly string[];
  /** Pairs of which the file says what the fix makes of them. */
  readonly mends: number;
}

/** Sets of pairs: two halves of one, and what was written later, before it was looked at. */
export const goldSets = [
  'tuned',
  'held-out',
  'fresh',
  'later',
  'round-three',
  'round-four',
  'round-five',
  'frozen',
] as const;
/** One of {@link goldSets}. */
export type GoldSet = (typeof goldSets)[number];

const signs: Readonly<Record<TermFindingCode, string>> = { term_missing: '-', term_forbidden: '!' };

/**
 * Measures the target side on our own pairs. `tuned` are the odd lines, on which the rules were made; `held-out` the even
 * ones, which nobody looked at while making them; the others are of files of their own.
 */
export function measureGold(set: GoldSet): GoldReport {
  const isHalf = set === 'tuned' || set === 'held-out';
  const name = isHalf ? 'gold' : set;
  const index = buildTermIndex(readLines(`${name}-glossary.txt`).map(makeConcept));
  const all = readPairs(`${name}-pairs.tsv`);
  const pairs = isHalf ? all.filter(({ line }) => (line % 2 === 1) === (set === 'tuned')) : all;
  const judged = pairs.map((pair) => judge(index, pair));
  const scores = {
    term_missing: scoreOf(judged, signs.term_missing),
    term_forbidden: scoreOf(judged, signs.term_forbidden),
  };
  const wrong = judged.flatMap(describeWrong);
  return { pairs: pairs.length, scores, wrong, mends: pairs.filter(({ mended }) => mended !== null).length };
}

function judge(index: TermIndex, pair: GoldPair): Judged {
  const findings = checkTerms({ ...pair, index });
  const found = new Set(findings.map(({ code, conceptId }) => `${signs[code as TermFindingCode]}${conceptId}`));
  const mended = findings
    .filter(({ code }) => code === 'term_forbidden')
    .reduceRight((text, { target, fix }) => {
      const [start, end] = target ?? [0, 0];
      return text.slice(0, start) + (fix ?? '?') + text.slice(end);
    }, pair.target);
  return { pair, found, mended };
}

interface Judged {
  readonly pair: GoldPair;
  readonly found: ReadonlySet<string>;
  readonly mended: string;
}

function scoreOf(judged: readonly Judged[], sign: string): Score {
  const own = (keys: ReadonlySet<string>) => [...keys].filter((key) => key.startsWith(sign));
  let hit = 0;
  let expectedCount = 0;
  let foundCount = 0;
  for (const { pair, found } of judged) {
    const expected = own(pair.expected);
    expectedCount += expected.length;
    foundCount += own(found).length;
    hit += expected.filter((key) => found.has(key)).length;
  }
  const precision = foundCount === 0 ? 1 : hit / foundCount;
  const recall = expectedCount === 0 ? 1 : hit / expectedCount;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function describeWrong({ pair, found, mended }: Judged): readonly string[] {
  const place = `${pair.line}: ${pair.source} | ${pair.target}`;
  const tooMany = [...found].filter((key) => !pair.expected.has(key));
  const lacking = [...pair.expected].filter((key) => !found.has(key));
  if (tooMany.length + lacking.length > 0)
    return [`${place} | too many: ${tooMany.join()} | lacking: ${lacking.join()}`];
  return pair.mended === null || pair.mended === mended ? [] : [`${place} | mended as ${mended}, not ${pair.mended}`];
}

function readPairs(name: string): readonly GoldPair[] {
  return readLines(name).map((row, at) => {
    const [source = '', target = '', marks = '', mended = null] = row.split('\t');
    return { line: at + 1, source, target, expected: new Set(marks.split(/ (?=[-!])/u).filter(Boolean)), mended };
  });
}

function readLines(name: string): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
