import type { EnglishProposal } from '#shared/model/candidate.ts';
import type { TextRange } from '#shared/model/finding.ts';
import { findAnchors, type TermFinder } from '#glossary/fragments/find-anchors.ts';
import { locateEnglish } from '#glossary/fragments/locate-english.ts';
import type { PhraseMemory } from '#glossary/fragments/phrase-memory.ts';
import { translatePhrase } from '#glossary/fragments/translate-phrase.ts';
import type { WordLinks } from '#glossary/fragments/word-links.ts';
import { singularsOf } from '#glossary/terms/enforce/inflect-english.ts';
import { wordsOf } from './compare-background.ts';
import { readLast } from './tag-words.ts';
import { trimEnglish } from './trim-english.ts';

/** A sentence that is confirmed, with where the candidate is in it. */
export interface ConfirmedPlace {
  readonly source: string;
  readonly target: string;
  readonly range: TextRange;
}

/** What English is wanted for. */
export interface WantedEnglish {
  readonly dutch: string;
  readonly forms: readonly string[];
  readonly confirmed: readonly ConfirmedPlace[];
}

/** What it is looked for in. */
export interface EnglishTools {
  readonly memory: PhraseMemory;
  readonly links: WordLinks;
  readonly terms: TermFinder;
}

const mostProposals = 3;
const mostForms = 4;
/** With fewer units than this a phrase is too rare for counting. */
const enoughToCount = 4;

/** English that probably renders a candidate, the likeliest first: what confirmed sentences have before what the memory has. */
export function proposeEnglish(wanted: WantedEnglish, tools: EnglishTools): readonly EnglishProposal[] {
  const proposals = [...readConfirmed(wanted, tools), ...readMemory(wanted, tools)];
  const byText = new Map<string, EnglishProposal>();
  for (const proposal of proposals) {
    const key = proposal.english.toLowerCase();
    const before = byText.get(key);
    if (!before || (before.from === proposal.from && before.confidence < proposal.confidence))
      byText.set(key, proposal);
  }
  const rank = ({ from, confidence }: EnglishProposal) => (from === 'confirmed' ? 1 : 0) + confidence;
  return [...byText.values()].toSorted((one, other) => rank(other) - rank(one)).slice(0, mostProposals);
}

/** What several sentences agree on is the surer for it. */
function readConfirmed(
  { dutch, confirmed }: WantedEnglish,
  { links, terms }: EnglishTools,
): readonly EnglishProposal[] {
  const votes = new Map<string, { english: string; sum: number; best: number }>();
  for (const { source, target, range } of confirmed) {
    const [start, end] = range;
    const found = locateEnglish({ source, target, start, end }, links, findAnchors(source, target, terms));
    if (!found) continue;
    const english = toBase(
      decapitalise(trimEnglish(wholeWords(found.english, target), dutch, links), target, dutch),
      source.slice(start, end),
      dutch,
    );
    const vote = votes.get(english.toLowerCase()) ?? { english, sum: 0, best: 0 };
    vote.sum += found.confidence;
    vote.best = Math.max(vote.best, found.confidence);
    votes.set(english.toLowerCase(), vote);
  }
  const total = [...votes.values()].reduce((all, { sum }) => all + sum, 0);
  return [...votes.values()].map(({ english, sum, best }) => ({
    english,
    confidence: toShare(best * (0.5 + (0.5 * sum) / total)),
    from: 'confirmed',
  }));
}

function readMemory(
  { dutch, forms }: WantedEnglish,
  { memory, links, terms }: EnglishTools,
): readonly EnglishProposal[] {
  const found: EnglishProposal[] = [];
  for (const form of new Set([dutch, ...forms].slice(0, mostForms))) {
    const tokens = wordsOf(form);
    if (tokens.length === 0) continue;
    const units = memory.sampleDutch(tokens, enoughToCount);
    const counted = units.length >= enoughToCount ? translatePhrase(tokens, memory) : null;
    if (counted) found.push({ ...counted, english: toBase(counted.english, form, dutch), from: 'memory' });
    for (const unit of counted ? [] : units) {
      const located = locateEnglish(unit, links, findAnchors(unit.source, unit.target, terms));
      if (!located) continue;
      const english = toBase(
        decapitalise(trimEnglish(wholeWords(located.english, unit.target), form, links), unit.target, dutch),
        form,
        dutch,
      );
      found.push({ english, confidence: located.confidence, from: 'memory' });
    }
  }
  return found;
}

/** principles of non|-interference: a word with a hyphen is taken whole. */
function wholeWords(english: string, target: string): string {
  const start = target.indexOf(english);
  if (start < 0) return english;
  const before = /[\p{L}\p{N}]+-$/u.exec(target.slice(0, start))?.[0] ?? '';
  const after = /^(?:-[\p{L}\p{N}]+)+/u.exec(target.slice(start + english.length))?.[0] ?? '';
  return before + english + after;
}

/** What begins a sentence has its capital from there, unless the Dutch has one too. */
function decapitalise(english: string, target: string, dutch: string): string {
  const isGiven = target.startsWith(english) && /^\p{Ll}/u.test(dutch) && /^\p{Lu}\p{Ll}/u.test(english);
  return isGiven ? english.slice(0, 1).toLowerCase() + english.slice(1) : english;
}

/** The English of a plural, in the singular where the entry is. */
function toBase(english: string, form: string, dutch: string): string {
  if (!isPlural(form) || isPlural(dutch)) return english;
  const cut = Math.max(english.lastIndexOf(' '), english.lastIndexOf('-')) + 1;
  const last = english.slice(cut);
  const [singular] = singularsOf(last.toLowerCase());
  return singular === undefined || /^\p{Lu}{2}/u.test(last)
    ? english
    : english.slice(0, cut) + matchCase(singular, last);
}

function matchCase(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}

function isPlural(form: string): boolean {
  const last = form.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'").split(' ').at(-1) ?? '';
  const nouns = readLast(last).readings.filter(({ kind }) => kind === 'noun');
  return nouns.some(({ form: own }) => own === 'plural');
}

function toShare(value: number): number {
  return Math.round(100 * Math.min(0.99, value)) / 100;
}
