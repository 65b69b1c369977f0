import { termColumnRoles, type TermColumnRole } from '#shared/model/terms-transfer.ts';
import type { Term, TermExample } from '#shared/model/terms.ts';
import { defaultCaseRule } from '../tbx/case-rule.ts';
import type { TbxConcept } from '../tbx/tbx-model.ts';
import { columnNames } from './columns.ts';

/** A table of terms. */
export interface TermRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Columns that are always there, so that somebody can fill them in. */
const usual: ReadonlySet<TermColumnRole> = new Set([
  'id',
  'dutch',
  'english',
  'dutchStatus',
  'englishStatus',
  'subject',
  'definition',
  'note',
]);

/**
 * Entries as a table: the first Dutch beside the first English, the second beside the second, with what is said of the entry in
 * its first row. Columns that nothing is in are left out. `readTermRows` gives the same entries back.
 */
export function writeTermRows(concepts: Iterable<TbxConcept>): TermRows {
  const rows = [...concepts].flatMap(rowsOf);
  const roles = termColumnRoles.filter((role) => usual.has(role) || rows.some((row) => row[role]));
  return {
    header: roles.map((role) => columnNames[role]),
    rows: rows.map((row) => roles.map((role) => row[role] ?? '')),
  };
}

type Row = Partial<Record<TermColumnRole, string | null>>;

function rowsOf(concept: TbxConcept): readonly Row[] {
  const dutch = concept.terms.filter(({ language }) => language === 'nl');
  const english = concept.terms.filter(({ language }) => language === 'en');
  const count = Math.max(1, dutch.length, english.length, concept.examples.length);
  return Array.from({ length: count }, (_, at): Row => ({
    id: concept.id,
    ...(at === 0 ? entryCells(concept) : {}),
    ...dutchCells(dutch[at]),
    ...englishCells(english[at]),
    ...exampleCells(concept.examples[at]),
  }));
}

function entryCells({ subjectField, definition, note, source, enforcement, provenance }: TbxConcept): Row {
  return { subject: subjectField, definition, note, source, enforcement, ...provenance };
}

function dutchCells(term: Term | undefined): Row {
  if (!term) return {};
  return {
    dutch: term.text,
    dutchStatus: term.standing,
    dutchNote: term.note,
    dutchPartOfSpeech: term.partOfSpeech,
    dutchGender: term.gender,
    dutchPlural: term.plural,
    dutchType: term.type,
    dutchShortFor: term.abbreviationOf,
    dutchCase: caseCell(term),
    dutchMatching: matchingCell(term),
  };
}

function englishCells(term: Term | undefined): Row {
  if (!term) return {};
  return {
    english: term.text,
    englishStatus: term.standing,
    englishNote: term.note,
    englishPartOfSpeech: term.partOfSpeech,
    englishPlural: term.plural,
    englishType: term.type,
    englishShortFor: term.abbreviationOf,
    englishRegion: term.region,
    englishCase: caseCell(term),
    englishMatching: matchingCell(term),
  };
}

function exampleCells(example: TermExample | undefined): Row {
  return example ? { exampleDutch: example.nl, exampleEnglish: example.en, exampleFrom: example.from } : {};
}

function caseCell({ text, caseRule }: Term): string | null {
  return caseRule === defaultCaseRule(text) ? null : caseRule;
}

function matchingCell({ matching }: Term): string | null {
  return matching === 'all-forms' ? null : matching;
}
