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
}

const signs: Readonly<Record<TermFindingCode, string>> = { term_missing: '-', term_forbidden: '!' };

/**
 * Measures the target side on our own pairs. `tuned` are the odd lines, on which the rules were made; `held-out` the even
 * ones, which nobody looked at while making them.
 */
export function measureGold(half: 'tuned' | 'held-out'): GoldReport {
  const index = buildTermIndex(readLines('gold-glossary.txt').map(makeConcept));
  const pairs = readPairs().filter(({ line }) => (line % 2 === 1) === (half === 'tuned'));
  const judged = pairs.map((pair) => ({ pair, found: findIn(index, pair) }));
  const scores = {
    term_missing: scoreOf(judged, signs.term_missing),
    term_forbidden: scoreOf(judged, signs.term_forbidden),
  };
  const wrong = judged.flatMap(({ pair, found }) => describeWrong(pair, found));
  return { pairs: pairs.length, scores, wrong };
}

function findIn(index: TermIndex, { source, target }: GoldPair): ReadonlySet<string> {
  const findings = checkTerms({ source, target, index });
  return new Set(findings.map(({ code, conceptId }) => `${code === 'term_missing' ? '-' : '!'}${conceptId}`));
}

interface Judged {
  readonly pair: GoldPair;
  readonly found: ReadonlySet<string>;
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

function describeWrong(pair: GoldPair, found: ReadonlySet<string>): readonly string[] {
  const tooMany = [...found].filter((key) => !pair.expected.has(key));
  const lacking = [...pair.expected].filter((key) => !found.has(key));
  if (tooMany.length + lacking.length === 0) return [];
  return [`${pair.line}: ${pair.source} | ${pair.target} | too many: ${tooMany.join()} | lacking: ${lacking.join()}`];
}

function readPairs(): readonly GoldPair[] {
  return readLines('gold-pairs.tsv').map((row, at) => {
    const [source = '', target = '', marks = ''] = row.split('\t');
    return { line: at + 1, source, target, expected: new Set(marks.split(/ (?=[-!])/u).filter(Boolean)) };
  });
}

function readLines(name: string): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}
