import type { GlossaryId } from '#shared/model/ids.ts';
import type { Concept, Term, TermConflict } from '#shared/model/terms.ts';
import { foldText } from '#glossary/text/normalise.ts';

/**
 * Entries that share a Dutch term and speak against each other, or say the same twice; within a glossary and between them.
 * Entries in order of rank come out in order of rank. A forbidden Dutch term is none that is shared, and an entry without
 * English says nothing that could differ.
 */
export function findConflicts(
  concepts: Iterable<Concept>,
  rankOf: (id: GlossaryId) => number,
): readonly TermConflict[] {
  const byDutch = new Map<string, Concept[]>();
  for (const concept of concepts) {
    if (!concept.terms.some(isAllowedEnglish)) continue;
    for (const key of new Set(concept.terms.filter(isUsedDutch).map(keyOf))) {
      const same = byDutch.get(key);
      if (same) same.push(concept);
      else byDutch.set(key, [concept]);
    }
  }
  const found: TermConflict[] = [];
  const seen = new Set<string>();
  for (const group of byDutch.values()) {
    if (group.length < 2) continue;
    const ranked = group.toSorted((one, other) => rankOf(one.glossaryId) - rankOf(other.glossaryId));
    const ids = ranked.map(({ id }) => id).join(' ');
    if (seen.has(ids)) continue;
    seen.add(ids);
    found.push(...compare(ranked));
  }
  return found;
}

function compare(concepts: readonly Concept[]): readonly TermConflict[] {
  const [first] = concepts;
  if (!first) return [];
  const dutch = sharedDutch(first, concepts);
  const english = concepts.map((concept) => preferredEnglish(concept));
  const same = concepts.filter((_, at) => at === 0 || sameSet(english[at], english[0]));
  const found: TermConflict[] = [];
  if (same.length > 1) found.push({ kind: 'duplicate', dutch, english: null, concepts: same });
  if (same.length < concepts.length) found.push({ kind: 'other-preferred', dutch, english: null, concepts });
  for (const [text, sides] of forbiddenElsewhere(concepts)) {
    found.push({ kind: 'forbidden-elsewhere', dutch, english: text, concepts: sides });
  }
  return found;
}

/** English that one of them forbids and another prefers or admits, with the entries on either side. */
function forbiddenElsewhere(concepts: readonly Concept[]): ReadonlyMap<string, readonly Concept[]> {
  const found = new Map<string, readonly Concept[]>();
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (term.language !== 'en' || term.standing !== 'deprecated' || found.has(term.text)) continue;
      const key = foldText(term.text);
      const allows = (other: Concept) =>
        other.id !== concept.id && other.terms.some((one) => isAllowedEnglish(one) && foldText(one.text) === key);
      if (!concepts.some(allows)) continue;
      found.set(
        term.text,
        concepts.filter((other) => other.id === concept.id || allows(other)),
      );
    }
  }
  return found;
}

function sharedDutch(first: Concept, concepts: readonly Concept[]): string {
  const others = concepts.slice(1).map((concept) => new Set(concept.terms.filter(isUsedDutch).map(keyOf)));
  const shared = first.terms.filter(isUsedDutch).find((term) => others.every((keys) => keys.has(keyOf(term))));
  return shared?.text ?? '';
}

/** What it prefers; where it prefers nothing, all that it admits. */
function preferredEnglish({ terms }: Concept): ReadonlySet<string> {
  const allowed = terms.filter(isAllowedEnglish);
  const preferred = allowed.filter(({ standing }) => standing === 'preferred');
  return new Set((preferred.length > 0 ? preferred : allowed).map(({ text }) => foldText(text)));
}

/** Two entries agree where what they prefer has something in common: both Englishes can then be met at once. */
function sameSet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  return one !== undefined && other !== undefined && [...one].some((text) => other.has(text));
}

function isUsedDutch({ language, standing }: Term): boolean {
  return language === 'nl' && standing !== 'deprecated';
}

function isAllowedEnglish({ language, standing }: Term): boolean {
  return language === 'en' && standing !== 'deprecated';
}

/** Terms whose capitals count (Kamer, kamer) are the same only where these are. */
function keyOf({ text, caseRule }: Term): string {
  return caseRule === 'exact' ? text.normalize('NFC') : foldText(text);
}
