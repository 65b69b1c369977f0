import type { ConceptId } from '#shared/model/ids.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import type {
  CaseRule,
  Enforcement,
  EntryProvenance,
  Term,
  TermLanguage,
  TermMatching,
  TermRegion,
  TermStanding,
} from '#shared/model/terms.ts';
import { defaultCaseRule, readCaseRule } from './case-rule.ts';
import { joinContexts, type ContextDraft } from './contexts.ts';
import { readMatching } from './matching.ts';
import { readRegion } from './region.ts';
import { readStanding } from './standing.ts';
import type { TbxConcept } from './tbx-model.ts';

/** A term while it is read. */
export interface TermDraft {
  readonly line: number;
  readonly language: TermLanguage;
  text: string;
  standing: TermStanding | null;
  caseRule: CaseRule | null;
  matching: TermMatching | null;
  partOfSpeech: string | null;
  gender: string | null;
  plural: string | null;
  type: string | null;
  abbreviationOf: string | null;
  region: TermRegion | null;
  readonly notes: string[];
}

/** A concept entry while it is read. */
export interface EntryDraft {
  readonly line: number;
  readonly id: string | null;
  subjectField: string | null;
  definition: string | null;
  source: string | null;
  enforcement: Enforcement | null;
  provenance: EntryProvenance;
  readonly notes: string[];
  readonly contexts: ContextDraft[];
  readonly terms: TermDraft[];
}

/** Makes an empty entry. */
export function createEntryDraft(line: number, id: string | null): EntryDraft {
  return {
    line,
    id,
    subjectField: null,
    definition: null,
    source: null,
    enforcement: null,
    provenance: { createdBy: null, createdAt: null, changedBy: null, changedAt: null },
    notes: [],
    contexts: [],
    terms: [],
  };
}

/** Makes an empty term. */
export function createTermDraft(line: number, language: TermLanguage, region: TermRegion | null): TermDraft {
  return {
    line,
    language,
    text: '',
    standing: null,
    caseRule: null,
    matching: null,
    partOfSpeech: null,
    gender: null,
    plural: null,
    type: null,
    abbreviationOf: null,
    region,
    notes: [],
  };
}

/** Puts a data category of a term where it belongs; says what could not be understood. */
export function applyTermNote(term: TermDraft, category: string, value: string): Reason | null {
  switch (category) {
    case 'administrativestatus':
    case 'normativeauthorization':
    case 'termstatus':
    case 'status': {
      const standing = readStanding(value);
      if (standing === null) return category === 'status' ? null : { type: 'status-unknown', status: value };
      if (category === 'administrativestatus' || term.standing === null) term.standing = standing;
      return null;
    }
    case 'x-caserule':
      term.caseRule = readCaseRule(value);
      return term.caseRule === null ? { type: 'case-rule-unknown', rule: value } : null;
    case 'x-matching':
      term.matching = readMatching(value);
      return term.matching === null ? { type: 'matching-unknown', matching: value } : null;
    case 'geographicalusage':
      term.region = readRegion(value) ?? term.region;
      return null;
    default:
      applyWords(term, category, value);
      return null;
  }
}

/** The categories that are kept as they stand. */
function applyWords(term: TermDraft, category: string, value: string): void {
  if (category === 'partofspeech') term.partOfSpeech = value;
  else if (category === 'grammaticalgender') term.gender = value;
  else if (category === 'termtype') term.type = value;
  else if (category === 'x-plural') term.plural = value;
  else if (isAbbreviationOf(category)) term.abbreviationOf = value;
}

function isAbbreviationOf(category: string): boolean {
  return category === 'x-abbreviationof' || category === 'abbreviatedformfor' || category === 'shortformfor';
}

/** The entry as a concept; `warn` hears of terms that were given twice. */
export function conceptOf(draft: EntryDraft, id: string, warn: (warning: Refused) => void): TbxConcept {
  const dutch = termsIn(draft, 'nl', warn);
  return {
    id: id as ConceptId,
    subjectField: draft.subjectField,
    definition: draft.definition,
    note: joinNotes(draft.notes),
    source: draft.source,
    examples: joinContexts(draft.contexts),
    enforcement: draft.enforcement,
    terms: [...dutch, ...termsIn(draft, 'en', warn)],
    provenance: draft.provenance,
  };
}

function termsIn(draft: EntryDraft, language: TermLanguage, warn: (warning: Refused) => void): readonly Term[] {
  const drafts = new Map<string, TermDraft>();
  for (const term of draft.terms) {
    if (term.language !== language) continue;
    const known = drafts.get(term.text);
    if (!known) drafts.set(term.text, term);
    else if (known.region !== term.region) known.region = null;
    else warn({ line: term.line, reason: { type: 'term-twice', term: term.text } });
  }
  const all = [...drafts.values()];
  // Where no term is marked as preferred, the first one without a mark is.
  const implied = all.some((term) => term.standing === 'preferred')
    ? undefined
    : all.find((term) => term.standing === null);
  return all.map(({ line: _line, notes, ...term }) => ({
    ...term,
    standing: term.standing ?? (term.text === implied?.text ? 'preferred' : 'admitted'),
    caseRule: term.caseRule ?? defaultCaseRule(term.text),
    matching: term.matching ?? 'all-forms',
    abbreviationOf: term.abbreviationOf !== null && drafts.has(term.abbreviationOf) ? term.abbreviationOf : null,
    note: joinNotes(notes),
  }));
}

function joinNotes(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join('\n');
}
