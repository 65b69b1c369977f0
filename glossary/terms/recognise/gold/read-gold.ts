import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import {
  blankConcept,
  blankTerm,
  type Concept,
  type Term,
  type TermHit,
  type TermHitKind,
  type TermMatching,
} from '#shared/model/terms.ts';
import { defaultCaseRule, readCaseRule } from '#glossary/interchange/tbx/case-rule.ts';

/** A sentence with the terms that a person finds in it. */
export interface GoldSentence {
  readonly topic: string;
  readonly text: string;
  readonly hits: readonly TermHit[];
}

/** Reads the glossary of the gold sentences: a concept a line, `id = term | term #partOfSpeech @case &matching *neuter`. */
export function readGoldGlossary(text: string): readonly Concept[] {
  return linesOf(text).map((line) => {
    const [id = '', rest = ''] = line.split(' = ');
    const options = rest.match(/\s[#@&*]\S+/gu)?.map((option) => option.trim()) ?? [];
    const terms = rest.replace(/\s[#@&*]\S+/gu, '').split(' | ');
    return {
      id: id.trim() as ConceptId,
      glossaryId: 'gold' as GlossaryId,
      ...blankConcept,
      terms: terms.map((term, at) => toTerm(term.trim(), at, options)),
    };
  });
}

function toTerm(text: string, at: number, options: readonly string[]): Term {
  const option = (mark: string): string | null => options.find((one) => one.startsWith(mark))?.slice(1) ?? null;
  const written = readCaseRule(option('@') ?? '');
  const acronym = defaultCaseRule(text) === 'smart';
  // The option stands for the abbreviation where the entry has one, and for every term where it has none.
  const caseRule = written === 'smart' && !acronym && at > 0 ? 'ignore' : (written ?? defaultCaseRule(text));
  return {
    ...blankTerm,
    language: 'nl',
    text,
    standing: at === 0 ? 'preferred' : 'admitted',
    caseRule,
    matching: (option('&') as TermMatching | null) ?? 'all-forms',
    partOfSpeech: option('#'),
    gender: option('*'),
  };
}

/**
 * Reads gold sentences: `{surface|concept}` marks a hit, `{~…}` a partial and `{^…}` a nested one; the concept is left out
 * where it is the surface in lower case, `⏎` is a line break, and `## topic` heads what follows.
 */
export function readGoldSentences(text: string): readonly GoldSentence[] {
  let topic = '';
  const sentences: GoldSentence[] = [];
  for (const line of linesOf(text)) {
    if (line.startsWith('## ')) topic = line.slice(3);
    else sentences.push({ topic, ...readMarks(line.replaceAll('⏎', '\n')) });
  }
  return sentences;
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !/^#(?!#)/.test(line));
}

function readMarks(marked: string): { readonly text: string; readonly hits: readonly TermHit[] } {
  let text = '';
  const hits: TermHit[] = [];
  const open: { start: number; kind: TermHitKind }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at] ?? '';
    if (letter === '{') {
      const kind = marked[at + 1] === '~' ? 'partial' : marked[at + 1] === '^' ? 'nested' : 'term';
      if (kind !== 'term') at++;
      open.push({ start: text.length, kind });
    } else if (letter === '}' || letter === '|') {
      const end = letter === '|' ? marked.indexOf('}', at) : at;
      const hit = open.pop();
      if (!hit) throw new Error(`Stray ${letter} in: ${marked}`);
      const surface = text.slice(hit.start);
      const id = letter === '|' ? marked.slice(at + 1, end) : surface.toLowerCase();
      hits.push({ conceptId: id as ConceptId, surface, start: hit.start, end: text.length, kind: hit.kind });
      at = end;
    } else text += letter;
  }
  if (open.length > 0) throw new Error(`Unclosed mark in: ${marked}`);
  return { text, hits };
}
