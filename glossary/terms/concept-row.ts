import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import type {
  CaseRule,
  Concept,
  Enforcement,
  EntryContent,
  Term,
  TermExample,
  TermLanguage,
  TermMatching,
  TermRegion,
  TermStanding,
} from '#shared/model/terms.ts';
import type { Columns } from '#glossary/store/journal.ts';

/** A row of `concept`. */
export interface ConceptRow {
  readonly id: number;
  readonly public_id: string;
  readonly glossary_id: number;
  readonly entry_id: string;
  readonly subject_field: string | null;
  readonly definition: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly examples: string;
  readonly enforcement: Enforcement | null;
  readonly created_by: string | null;
  readonly created_at: string | null;
  readonly changed_by: string | null;
  readonly changed_at: string | null;
}

/** A row of `term`. */
export interface TermRow {
  readonly id: number;
  readonly concept_id: number;
  readonly language: TermLanguage;
  readonly text: string;
  readonly standing: TermStanding;
  readonly case_rule: CaseRule;
  readonly matching: TermMatching;
  readonly part_of_speech: string | null;
  readonly gender: string | null;
  readonly plural: string | null;
  readonly type: string | null;
  readonly abbreviation_of: string | null;
  readonly region: TermRegion | null;
  readonly note: string | null;
}

/** The model behind the rows of an entry. */
export function toConcept(row: ConceptRow, terms: readonly TermRow[]): Concept {
  return {
    id: row.public_id as ConceptId,
    glossaryId: String(row.glossary_id) as GlossaryId,
    subjectField: row.subject_field,
    definition: row.definition,
    note: row.note,
    source: row.source,
    examples: row.examples === '[]' ? [] : readExamples(row.examples),
    enforcement: row.enforcement,
    terms: terms.map(toTerm),
    provenance: {
      createdBy: row.created_by,
      createdAt: row.created_at,
      changedBy: row.changed_by,
      changedAt: row.changed_at,
    },
  };
}

/** The columns of `concept` that hold what the entry says. */
export function toConceptColumns(content: EntryContent): Columns {
  return {
    subject_field: content.subjectField,
    definition: content.definition,
    note: content.note,
    source: content.source,
    examples: JSON.stringify(content.examples.map(({ nl, en, from }) => ({ nl, en, from }))),
    enforcement: content.enforcement,
  };
}

/** The columns of `term` for a wording of an entry. */
export function toTermColumns(term: Term, position: number): Columns {
  return {
    position,
    language: term.language,
    text: term.text,
    standing: term.standing,
    case_rule: term.caseRule,
    matching: term.matching,
    part_of_speech: term.partOfSpeech,
    gender: term.gender,
    plural: term.plural,
    type: term.type,
    abbreviation_of: term.abbreviationOf,
    region: term.region,
    note: term.note,
  };
}

function toTerm(row: TermRow): Term {
  return {
    language: row.language,
    text: row.text,
    standing: row.standing,
    caseRule: row.case_rule,
    matching: row.matching,
    partOfSpeech: row.part_of_speech,
    gender: row.gender,
    plural: row.plural,
    type: row.type,
    abbreviationOf: row.abbreviation_of,
    region: row.region,
    note: row.note,
  };
}

/** A row that another program spoilt must not take the whole glossary with it. */
function readExamples(json: string): readonly TermExample[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) return [];
  return list.map((one: Partial<Record<string, unknown>> | null) => ({
    nl: String(one?.['nl'] ?? ''),
    en: String(one?.['en'] ?? ''),
    from: one?.['from'] === undefined || one['from'] === null ? null : String(one['from']),
  }));
}
