import type { ConceptId } from '#shared/model/ids.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import type { TermColumnRole, TermColumns } from '#shared/model/terms-transfer.ts';
import { enforcements, type Term, type TermLanguage } from '#shared/model/terms.ts';
import { conceptOf, createEntryDraft, createTermDraft, applyTermNote, type EntryDraft } from '../tbx/entry-draft.ts';
import { readRegion } from '../tbx/region.ts';
import type { TbxEntry } from '../tbx/tbx-model.ts';
import { mostTerms, whyNotEntry } from '../tbx/why-not-entry.ts';

/** Takes the rows of a table of terms one by one. */
export interface TermRowReader {
  /** `line` is counted from 1. */
  row(cells: readonly string[], line: number): void;
  finish(): TermRowsRead;
}

/** The entries of a table. */
export interface TermRowsRead {
  readonly entries: readonly TbxEntry[];
  readonly refused: readonly Refused[];
  readonly warnings: readonly Refused[];
}

const longestTerm = 500;
const longestText = 20_000;

/**
 * Makes a reader of rows. Rows with one id are one entry, and where there is no id those with one Dutch term; the first English
 * of an entry is preferred unless a column says otherwise. A row without a term is refused, and so is one of a table without
 * ids that lacks one of its two sides.
 */
export function createTermRowReader(columns: TermColumns): TermRowReader {
  const drafts = new Map<string, { readonly draft: EntryDraft; readonly hasId: boolean }>();
  const refused: Refused[] = [];
  const warnings: Refused[] = [];
  return {
    row(cells, line) {
      const cell = (role: TermColumnRole) => readCell(cells, columns[role]);
      const reason = whyNot(cell, columns);
      if (reason) {
        if (!isComment(cells)) refused.push({ line, reason });
        return;
      }
      const id = cell('id');
      const key = id ?? `\u0000${cell('dutch') ?? cell('english') ?? ''}`;
      const known = drafts.get(key) ?? { draft: createEntryDraft(line, id), hasId: id !== null };
      drafts.set(key, known);
      // Behind the most that an entry may hold it is refused anyhow.
      if (known.draft.terms.length > mostTerms || known.draft.notes.length > longestText) return;
      fillEntry(known.draft, cell);
      for (const language of ['nl', 'en'] as const) addTerm(known.draft, language, cell, line, warnings);
      for (const [role, status] of lists) addList(known.draft, cell(role), status, { line, note: cell('englishNote') });
    },
    finish() {
      const entries: TbxEntry[] = [];
      const taken = new Set<string>();
      for (const { draft, hasId } of drafts.values()) {
        const reason = whyNotEntry(draft);
        if (reason) {
          refused.push({ line: draft.line, reason });
          continue;
        }
        const id = draft.id ?? freeId(draft, taken);
        taken.add(id);
        entries.push({ concept: conceptOf(draft, id, (warning) => warnings.push(warning)), hasId, line: draft.line });
      }
      return { entries, refused: refused.toSorted((one, other) => one.line - other.line), warnings };
    },
  };
}

type Cell = (role: TermColumnRole) => string | null;

function readCell(cells: readonly string[], at: number | undefined): string | null {
  const text = at === undefined ? '' : (cells[at] ?? '').trim();
  return text === '' ? null : text;
}

function whyNot(cell: Cell, columns: TermColumns): Reason | null {
  const terms = [cell('dutch'), cell('english')];
  const long = terms.find((term) => term !== null && term.length > longestTerm);
  if (long) return { type: 'term-long', length: long.length, limit: longestTerm };
  if (
    ['definition', 'note', 'exampleDutch', 'exampleEnglish', 'englishAdmitted', 'englishForbidden'].some(
      (role) => (cell(role as TermColumnRole)?.length ?? 0) > longestText,
    )
  ) {
    return { type: 'text-long', limit: longestText };
  }
  if (cell('id') !== null && columns.id !== undefined) return null;
  if (terms[0] === null && terms[1] === null) return { type: 'no-term' };
  if (terms[0] === null) return { type: 'no-dutch-term' };
  return terms[1] === null ? { type: 'no-english-term' } : null;
}

/** `# Glossary in tab-separated format`: a line of OmegaT's that is no entry. */
function isComment(cells: readonly string[]): boolean {
  return cells[0]?.startsWith('#') === true && cells.slice(1).every((text) => text.trim() === '');
}

/** The first row that says something of the entry is the one that counts; notes and sentences come together. */
function fillEntry(draft: EntryDraft, cell: Cell): void {
  draft.subjectField ??= oneLine(cell('subject'));
  draft.definition ??= oneLine(cell('definition'));
  draft.source ??= oneLine(cell('source'));
  draft.enforcement ??= enforcements.find((value) => value === cell('enforcement')) ?? null;
  for (const line of cell('note')?.split(/\r\n|\r|\n/u) ?? []) {
    if (line.trim() !== '' && !draft.notes.includes(line.trim())) draft.notes.push(line.trim());
  }
  draft.provenance = {
    createdBy: draft.provenance.createdBy ?? cell('createdBy'),
    createdAt: draft.provenance.createdAt ?? readDate(cell('createdAt')),
    changedBy: draft.provenance.changedBy ?? cell('changedBy'),
    changedAt: draft.provenance.changedAt ?? readDate(cell('changedAt')),
  };
  addExample(draft, cell);
}

function addExample(draft: EntryDraft, cell: Cell): void {
  const from = oneLine(cell('exampleFrom'));
  const [nl, en] = [oneLine(cell('exampleDutch')), oneLine(cell('exampleEnglish'))];
  const id = `row-${draft.contexts.length}`;
  if (nl !== null) draft.contexts.push({ language: 'nl', text: nl, id, target: null, from });
  if (en === null) return;
  draft.contexts.push({
    language: 'en',
    text: en,
    id: nl === null ? id : null,
    target: nl === null ? null : id,
    from: nl === null ? from : null,
  });
}

const sides = {
  nl: {
    word: 'dutch',
    status: 'dutchStatus',
    note: 'dutchNote',
    part: 'dutchPartOfSpeech',
    plural: 'dutchPlural',
    type: 'dutchType',
    short: 'dutchShortFor',
    case: 'dutchCase',
    matching: 'dutchMatching',
  },
  en: {
    word: 'english',
    status: 'englishStatus',
    note: 'englishNote',
    part: 'englishPartOfSpeech',
    plural: 'englishPlural',
    type: 'englishType',
    short: 'englishShortFor',
    case: 'englishCase',
    matching: 'englishMatching',
  },
} as const satisfies Record<TermLanguage, Record<string, TermColumnRole>>;

function addTerm(draft: EntryDraft, language: TermLanguage, cell: Cell, line: number, warnings: Refused[]): void {
  const side = sides[language];
  const text = oneLine(cell(side.word));
  if (text === null || draft.terms.some((term) => term.language === language && term.text === text)) return;
  const region = language === 'en' ? readRegion(cell('englishRegion') ?? '') : null;
  const term = createTermDraft(line, language, region);
  term.text = text;
  const notes: readonly (readonly [category: string, value: string | null])[] = [
    ['administrativestatus', cell(side.status)],
    ['partofspeech', cell(side.part)],
    ['grammaticalgender', language === 'nl' ? cell('dutchGender') : null],
    ['x-plural', cell(side.plural)],
    ['termtype', cell(side.type)],
    ['x-abbreviationof', cell(side.short)],
    ['x-caserule', cell(side.case)],
    ['x-matching', cell(side.matching)],
  ];
  for (const [category, value] of notes) {
    const warning = value === null ? null : applyTermNote(term, category, value);
    if (warning) warnings.push({ line, reason: warning });
  }
  // Beside a column of forbidden wordings the reason is theirs.
  const note = language === 'en' && cell('englishForbidden') !== null ? null : cell(side.note);
  if (note !== null) term.notes.push(...note.split(/\r\n|\r|\n/u));
  draft.terms.push(term);
}

/** Columns of other people's tables that hold more English of the entry, parted by | or ;. */
const lists = [
  ['englishAdmitted', 'admitted'],
  ['englishForbidden', 'deprecated'],
] as const;

function addList(
  draft: EntryDraft,
  list: string | null,
  status: string,
  { line, note }: { readonly line: number; readonly note: string | null },
): void {
  for (const wording of list?.split(/[|;]/u) ?? []) {
    const text = wording.replace(/\s+/gu, ' ').trim();
    if (text === '' || draft.terms.some((term) => term.language === 'en' && term.text === text)) continue;
    const term = createTermDraft(line, 'en', null);
    term.text = text;
    applyTermNote(term, 'administrativestatus', status);
    if (status === 'deprecated' && note !== null) term.notes.push(note);
    draft.terms.push(term);
  }
}

function freeId(draft: EntryDraft, taken: ReadonlySet<string>): string {
  const words = (draft.terms[0] satisfies Pick<Term, 'text'> | undefined)?.text ?? 'entry';
  const slug = `c-${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 80)}`;
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id as ConceptId;
}

function oneLine(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/gu, ' ');
}

function readDate(text: string | null): string | null {
  const date = text !== null && /^\d{4}-\d\d-\d\d/u.test(text) ? new Date(text) : null;
  return date && Number.isFinite(date.getTime()) ? date.toISOString() : null;
}
