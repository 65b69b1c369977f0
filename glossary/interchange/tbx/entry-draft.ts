import type { ConceptId } from '#shared/model/ids.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import type { CaseRule, Term, TermLanguage, TermMatching, TermStanding } from '#shared/model/terms.ts';
import { defaultCaseRule, readCaseRule } from './case-rule.ts';
import { readMatching } from './matching.ts';
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
  type: string | null;
  readonly notes: string[];
}

/** A concept entry while it is read. */
export interface EntryDraft {
  readonly line: number;
  readonly id: string | null;
  subjectField: string | null;
  definition: string | null;
  readonly notes: string[];
  readonly terms: TermDraft[];
}

/** Makes an empty term. */
export function createTermDraft(line: number, language: TermLanguage): TermDraft {
  return {
    line,
    language,
    text: '',
    standing: null,
    caseRule: null,
    matching: null,
    partOfSpeech: null,
    gender: null,
    type: null,
    notes: [],
  };
}

/** Puts a data category of a term where it belongs; says what could not be understood. */
export function applyTermNote(term: TermDraft, category: string, value: string): Reason | null {
  switch (category) {
    case 'administrativestatus':
    case 'normativeauthorization':
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
    case 'partofspeech':
      term.partOfSpeech = value;
      return null;
    case 'grammaticalgender':
      term.gender = value;
      return null;
    case 'termtype':
      term.type = value;
      return null;
    default:
      return null;
  }
}

/** The entry as a concept; `warn` hears of terms that were given twice. */
export function conceptOf(draft: EntryDraft, id: string, warn: (warning: Refused) => void): TbxConcept {
  const dutch = termsIn(draft, 'nl', warn);
  return {
    id: id as ConceptId,
    subjectField: draft.subjectField,
    definition: draft.definition,
    note: joinNotes(draft.notes),
    terms: [...dutch, ...termsIn(draft, 'en', warn)],
  };
}

function termsIn(draft: EntryDraft, language: TermLanguage, warn: (warning: Refused) => void): readonly Term[] {
  const drafts = new Map<string, TermDraft>();
  for (const term of draft.terms) {
    if (term.language !== language) continue;
    if (drafts.has(term.text)) warn({ line: term.line, reason: { type: 'term-twice', term: term.text } });
    else drafts.set(term.text, term);
  }
  const all = [...drafts.values()];
  // Where no term is marked as preferred, the first one without a mark is.
  const implied = all.some((term) => term.standing === 'preferred')
    ? undefined
    : all.find((term) => term.standing === null);
  return all.map((term) => ({
    language,
    text: term.text,
    standing: term.standing ?? (term === implied ? 'preferred' : 'admitted'),
    caseRule: term.caseRule ?? defaultCaseRule(term.text),
    matching: term.matching ?? 'all-forms',
    partOfSpeech: term.partOfSpeech,
    gender: term.gender,
    type: term.type,
    note: joinNotes(term.notes),
  }));
}

function joinNotes(notes: readonly string[]): string | null {
  return notes.length === 0 ? null : notes.join('\n');
}
