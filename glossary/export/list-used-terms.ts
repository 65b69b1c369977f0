import type { Concept, SegmentTerm, Term } from '#shared/model/terms.ts';
import { findUsedWordings } from '#glossary/terms/enforce/used-wordings.ts';
import { readItems } from '#glossary/terms/recognise/text-items.ts';
import type { UsedTerm } from './bilingual-document.ts';

/** A segment's English with the glossary terms of its Dutch. */
export interface TermedText {
  readonly target: string;
  readonly terms: readonly SegmentTerm[];
}

/**
 * The glossary entries that an article uses, sorted as a Dutch dictionary sorts. A term inside a longer term or inside a
 * compound is not listed: the longer one is. The English is what the translation says; where it uses none of the
 * entry's wordings, the preferred one stands for them.
 */
export function listUsedTerms(texts: readonly TermedText[]): readonly UsedTerm[] {
  const found = new Map<string, { concept: Concept; targets: string[] }>();
  for (const { target, terms } of texts) {
    for (const { hit, concept } of terms) {
      if (hit.kind !== 'term') continue;
      const entry = found.get(concept.id) ?? { concept, targets: [] };
      if (entry.targets.at(-1) !== target) entry.targets.push(target);
      found.set(concept.id, entry);
    }
  }
  const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
  return [...found.values()]
    .flatMap(({ concept, targets }) => describe(concept, targets))
    .sort((a, b) => collator.compare(a.dutch, b.dutch) || collator.compare(a.english, b.english));
}

function describe(concept: Concept, targets: readonly string[]): readonly UsedTerm[] {
  const dutch = preferredFirst(concept, 'nl')[0];
  const wordings = preferredFirst(concept, 'en');
  const [preferred] = wordings;
  if (!dutch || !preferred) return [];
  const used = findUsed(wordings, targets);
  const english = used.length > 0 ? used : [preferred];
  return [{ dutch: dutch.text, english: english.map(({ text }) => text).join(' / '), note: concept.note }];
}

function preferredFirst(concept: Concept, language: Term['language']): readonly Term[] {
  const allowed = concept.terms.filter((term) => term.language === language && term.standing !== 'deprecated');
  return [
    ...allowed.filter(({ standing }) => standing === 'preferred'),
    ...allowed.filter(({ standing }) => standing !== 'preferred'),
  ];
}

/** The wordings that occur in the English, found as the check of terms finds them. */
function findUsed(wordings: readonly Term[], targets: readonly string[]): readonly Term[] {
  const used = new Set<Term>();
  for (const target of targets) {
    for (const { pattern } of findUsedWordings(wordings, readItems(target))) used.add(pattern.term);
  }
  return wordings.filter((wording) => used.has(wording));
}
