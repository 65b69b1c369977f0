import { tokenise, type Token } from '#glossary/text/tokenise.ts';
import type { PhraseMemory } from './phrase-memory.ts';

/** English that renders a phrase, and how sure that is (0–1). */
export interface PhraseEnglish {
  readonly english: string;
  readonly confidence: number;
}

/** Units looked at: more make it no surer. */
const sample = 40;
const longestEnglish = 12;
/** English that stands with the Dutch less often than this does not render it. */
const leastConfidence = 0.3;
/** English that begins or ends in one of these is cut off in the middle of something. */
const open = new Set('the a an of to in on at by for with and or that which as from than its his her their'.split(' '));
const closed = new Set('the a an of to in on at by for with and or that which as from than'.split(' '));

interface Candidate {
  readonly tokens: readonly string[];
  readonly english: string;
  /** Units of the sample that hold it. */
  held: number;
}

/**
 * The English that most likely renders a phrase: the words that stand in the units that hold the phrase and seldom
 * elsewhere, by the Dice coefficient of the two (2 × both / (one + other)). Null where the units disagree.
 */
export function translatePhrase(dutch: readonly string[], memory: PhraseMemory): PhraseEnglish | null {
  const units = memory.sampleDutch(dutch, sample);
  if (units.length === 0) return null;
  const total = memory.countDutch(dutch);
  const candidates = new Map<string, Candidate>();
  for (const { target } of units) countRuns(target, candidates, dutch.length);
  const least = units.length < 3 ? units.length : Math.ceil(units.length * 0.4);
  let best: (PhraseEnglish & { readonly rank: number }) | null = null;
  const likely = [...candidates.values()].filter(({ held }) => held >= least);
  for (const { tokens, english, held } of likely.sort((a, b) => b.held - a.held).slice(0, 150)) {
    const both = (held / units.length) * total;
    const dice = (2 * both) / (total + Math.max(both, memory.countEnglish(tokens)));
    // Of two that are about as sure the one of about the length of the Dutch: a part of the rendering stands with it too.
    const rank = dice * fit(tokens.length, dutch.length);
    if (dice >= leastConfidence && (!best || rank > best.rank)) best = { english, confidence: dice, rank };
  }
  return best && { english: best.english, confidence: Math.round(100 * best.confidence) / 100 };
}

/** How well the length of English suits that of Dutch: 1 where they are alike, less the further they are apart. */
function fit(english: number, dutch: number): number {
  return 1 / (1 + 0.35 * Math.abs(Math.log(english / dutch)));
}

function countRuns(target: string, candidates: Map<string, Candidate>, dutchWords: number): void {
  const tokens = tokenise(target);
  const most = Math.min(longestEnglish, 2 * dutchWords + 3);
  const seen = new Set<string>();
  for (let first = 0; first < tokens.length; first += 1) {
    for (let last = first; last < Math.min(tokens.length, first + most); last += 1) {
      const token = tokens[last];
      if (!token || token.kind === 'punctuation') break;
      if (!isWhole(tokens, first, last)) continue;
      const run = tokens.slice(first, last + 1);
      const key = run.map(({ folded }) => folded).join(' ');
      if (seen.has(key)) continue;
      seen.add(key);
      const known = candidates.get(key);
      if (known) known.held += 1;
      else candidates.set(key, { tokens: run.map(({ folded }) => folded), english: textOf(target, run), held: 1 });
    }
  }
}

function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last]?.folded ?? '';
  if (closed.has(end)) return false;
  return first < last || !open.has(tokens[first]?.folded ?? '');
}

function textOf(target: string, run: readonly Token[]): string {
  return target.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
}
