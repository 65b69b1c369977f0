import type { ConceptId } from './ids.ts';

/** Term findings stop "confirm"; a translator may override them with a reason. */
export type TermFindingCode = 'term_missing' | 'term_forbidden';
/** Everything a check can report. */
export type FindingCode = TermFindingCode | 'target_empty' | 'number_missing' | 'misspelt' | TagFindingCode;
/** Tags of the Dutch that the English lacks, or has too many, or has crosswise. Their words are the tag itself. */
export type TagFindingCode = 'tag_missing' | 'tag_extra' | 'tag_misnested';

/** How much a finding weighs: an error stops "confirm". */
export type Severity = 'error' | 'warning' | 'info';

/** Start and end in UTF-16 units. */
export type TextRange = readonly [start: number, end: number];

/** What a check found in a segment. The interface owns the sentence; `detail` carries the words that go into it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly conceptId: ConceptId | null;
  readonly source: TextRange | null;
  readonly target: TextRange | null;
  /** Text that mends it: the right term (in place of the target range where there is one, else to insert); null where there is none. */
  readonly fix: string | null;
  readonly detail: FindingDetail;
  /** The reason a translator gave for letting it stand; such a finding no longer stops anything. */
  readonly overridden: string | null;
}

/** The words of a finding. Empty strings where they do not apply. */
export interface FindingDetail {
  /** What stands in the source: the Dutch term or number. */
  readonly source: string;
  /** What stands wrongly in the target. */
  readonly target: string;
  /** The English wordings that would do, preferred first. */
  readonly expected: readonly string[];
  /** Why the glossary forbids a wording. */
  readonly reason: string;
}
