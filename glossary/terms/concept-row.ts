import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import type { CaseRule, Concept, Term, TermLanguage, TermStanding } from '#shared/model/terms.ts';

/** A row of `concept`. */
export interface ConceptRow {
  readonly id: string;
  readonly glossary_id: number;
  readonly entry_id: string;
  readonly subject_field: string | null;
  readonly definition: string | null;
  readonly note: string | null;
}

/** A row of `term`. */
export interface TermRow {
  readonly concept_id: string;
  readonly language: TermLanguage;
  readonly text: string;
  readonly standing: TermStanding;
  readonly case_rule: CaseRule;
  readonly part_of_speech: string | null;
  readonly gender: string | null;
  readonly type: string | null;
  readonly note: string | null;
}

/** The model behind the rows of an entry. */
export function toConcept(row: ConceptRow, terms: readonly TermRow[]): Concept {
  return {
    id: row.id as ConceptId,
    glossaryId: String(row.glossary_id) as GlossaryId,
    subjectField: row.subject_field,
    definition: row.definition,
    note: row.note,
    terms: terms.map(toTerm),
  };
}

function toTerm(row: TermRow): Term {
  return {
    language: row.language,
    text: row.text,
    standing: row.standing,
    caseRule: row.case_rule,
    matching: 'all-forms',
    partOfSpeech: row.part_of_speech,
    gender: row.gender,
    type: row.type,
    note: row.note,
  };
}
