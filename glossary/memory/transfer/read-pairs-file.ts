import type { ColumnRole, TableChoice } from '#shared/model/transfer.ts';
import type { Reason } from '#shared/model/reason.ts';
import { readSpeltTags } from '#shared/text/spell-tags.ts';
import { createDelimitedReader } from '#glossary/interchange/delimited/read-delimited.ts';
import { readTmxDate } from '#glossary/interchange/tmx/tmx-date.ts';
import type { TmxUnit } from '#glossary/interchange/tmx/tmx-model.ts';
import type { Pace } from './apply-import.ts';
import { lookAtFile, openWorkbook } from './look-at-file.ts';
import { readPieces, SourceRefused } from './open-bytes.ts';
import { readTmxFile } from './read-tmx-file.ts';
import type { Stager } from './create-stager.ts';

/** A file of pairs and how it is to be read; null = as a first look would. */
export interface PairsFile {
  readonly file: string;
  readonly name: string;
  readonly table: TableChoice | null;
}

/** Longest text of one side, in UTF-16 units: what a segment may hold. */
const longestSide = 100_000;

/** Reads a file of any of the kinds and hands on what is in it. Throws `SourceRefused`. */
export async function readPairsFile({ file, name, table }: PairsFile, stager: Stager, pace: Pace): Promise<void> {
  const shape = await lookAtFile(file, name, table);
  if (!shape.table) {
    await readTmxFile(file, { header() {}, unit: stager.unit, refused: stager.refused }, pace);
    return;
  }
  const { choice } = shape.table;
  const { source, target } = choice.columns;
  if (source === undefined || target === undefined) {
    throw new SourceRefused({ type: 'file-malformed', path: file, line: 1, reason: { type: 'no-pair-columns' } });
  }
  const take = createRowTaker(choice, stager);
  if (shape.kind === 'xlsx') await readWorkbook(file, choice, take, pace);
  else await readText(file, choice, take, stager, pace);
}

type TakeRow = (cells: readonly string[], line: number) => void;

async function readWorkbook(file: string, { sheet }: TableChoice, take: TakeRow, pace: Pace): Promise<void> {
  const book = await openWorkbook(file);
  const read = book.readRows(sheet, (cells, row) => {
    if (row % 500 === 0) pace.rest(0);
    take(cells, row);
    return true;
  });
  if (!read.ok) throw new SourceRefused({ type: 'file-malformed', path: file, ...read.error });
}

async function readText(file: string, choice: TableChoice, take: TakeRow, stager: Stager, pace: Pace): Promise<void> {
  const { encoding, separator, quotes } = choice;
  const reader = createDelimitedReader({ encoding, separator, quotes }, { row: take, refused: stager.refused });
  for await (const { bytes, read } of readPieces(file)) {
    pace.rest(read);
    const failure = reader.write(bytes);
    if (failure) throw new SourceRefused({ type: 'file-malformed', path: file, ...failure });
  }
  const failure = reader.end();
  if (failure) throw new SourceRefused({ type: 'file-malformed', path: file, ...failure });
}

/** Makes units of rows. The first row is passed over where it names the columns. */
function createRowTaker({ header, columns }: TableChoice, stager: Stager): TakeRow {
  let isFirst = true;
  return (cells, line) => {
    const isHeader = isFirst && header;
    isFirst = false;
    if (isHeader) return;
    const cell = (role: ColumnRole): string | null => {
      const at = columns[role];
      return at === undefined ? null : readSpeltTags(cells[at] ?? '');
    };
    const [source, target] = [cell('source') ?? '', cell('target') ?? ''];
    const reason = whyNot(source, target);
    if (reason) stager.refused({ line, reason });
    else stager.unit(unitOf(source, target, line, cell));
  };
}

function whyNot(source: string, target: string): Reason | null {
  if (source.trim() === '') return { type: 'side-empty', side: 'nl' };
  if (target.trim() === '') return { type: 'side-empty', side: 'en' };
  return Math.max(source.length, target.length) > longestSide ? { type: 'text-long', limit: longestSide } : null;
}

/** An empty cell says nothing; a neighbour that is a space is the edge of a document (`do-export.ts`). */
function unitOf(source: string, target: string, line: number, cell: (role: ColumnRole) => string | null): TmxUnit {
  const text = (role: ColumnRole) => cell(role) || null;
  return {
    id: null,
    source,
    target,
    previous: text('previous')?.replace(/^ $/, '') ?? null,
    next: text('next')?.replace(/^ $/, '') ?? null,
    provenance: {
      createdBy: text('createdBy'),
      createdAt: readTmxDate(cell('createdAt') ?? undefined),
      changedAt: readTmxDate(cell('changedAt') ?? undefined),
      document: text('document'),
    },
    changedBy: text('changedBy'),
    line,
    flattened: false,
    oneSided: false,
    notes: 0,
    languages: [text('sourceLanguage') ?? '', text('targetLanguage') ?? ''],
  };
}
