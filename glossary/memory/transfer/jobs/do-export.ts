import { createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { UnitFormat } from '#shared/model/transfer.ts';
import { spellTags } from '#shared/text/spell-tags.ts';
import { writeDelimited, type Cell } from '#glossary/interchange/delimited/write-delimited.ts';
import { tmxPieces } from '#glossary/interchange/tmx/write-tmx.ts';
import { writeXlsx } from '#glossary/interchange/xlsx/write-xlsx.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { Pace } from '../apply-import.ts';
import type { JobPlace } from '../job-place.ts';
import type { JobParams, JobResults } from '../job.ts';
import { JobRefused } from '../job-refused.ts';
import { listRecords, type OutgoingUnit } from '../list-records.ts';

/** Rows of a sheet, the header included. */
const mostRows = 1_048_576;
/** Characters that are written in one go. */
const pieceLength = 1 << 20;

const header = [
  'Dutch',
  'English',
  'Before',
  'After',
  'Document',
  'Created by',
  'Created',
  'Changed by',
  'Changed',
  'Source language',
  'Target language',
  'Memory',
];

/** Writes a memory, or all, to a file. One moment of the workspace, whatever happens meanwhile. */
export async function doExport(
  { file, memoryId, format }: JobParams['export'],
  place: JobPlace,
): Promise<JobResults['export']> {
  const db = place.db();
  const total = countUnits(db, memoryId);
  if (format === 'xlsx' && total >= mostRows)
    throw new JobRefused({ type: 'rows-many', rows: total + 1, limit: mostRows });
  // Reading begins here and sees nothing of what others write.
  db.exec('BEGIN');
  db.get(sql`SELECT 1 FROM unit LIMIT 1`);
  const units = counted(listRecords(db, memoryId), place.pace(total));
  if (format === 'xlsx') await writeFile(file, writeXlsx({ name: 'Veerman', header, rows: [...units].map(toCells) }));
  else await writePieces(file, format, units);
  db.exec('COMMIT');
  const { size } = await stat(file);
  const shortened = format === 'xlsx' ? countLong(db, memoryId) : 0;
  return { units: total, bytes: size, shortened };
}

function countUnits(db: ReadableDb, memoryId: number | null): number {
  const row = db.get<{ units: number }>(
    sql`SELECT count(*) AS units FROM unit u WHERE (:memoryId IS NULL OR memory_id = :memoryId)
        AND memory_id IN (SELECT id FROM memory WHERE removed_at IS NULL)`,
    { memoryId },
  );
  return row?.units ?? 0;
}

/** Units with a text that no cell of a workbook can hold. */
function countLong(db: ReadableDb, memoryId: number | null): number {
  const row = db.get<{ units: number }>(
    sql`SELECT count(*) AS units FROM unit WHERE (:memoryId IS NULL OR memory_id = :memoryId)
        AND (length(source) > 32767 OR length(target) > 32767)`,
    { memoryId },
  );
  return row?.units ?? 0;
}

function* counted(units: Iterable<OutgoingUnit>, pace: Pace): Generator<OutgoingUnit> {
  let done = 0;
  for (const unit of units) {
    yield unit;
    done += 1;
    if (done % 1000 === 0) pace.rest(done);
  }
}

async function writePieces(
  file: string,
  format: Exclude<UnitFormat, 'xlsx'>,
  units: Iterable<OutgoingUnit>,
): Promise<void> {
  const text =
    format === 'tmx' || format === 'tmx.gz' ? tmxPieces(units) : rowPieces(units, format === 'csv' ? ',' : '\t');
  const source = Readable.from(gather(text));
  const out = createWriteStream(file, { flush: true });
  if (format === 'tmx.gz') await pipeline(source, createGzip(), out);
  else await pipeline(source, out);
}

/** With a mark at its start, without which spreadsheets take UTF-8 for something else. */
function* rowPieces(units: Iterable<OutgoingUnit>, separator: ',' | '\t'): Generator<string> {
  yield `\ufeff${writeDelimited([header], { separator })}`;
  for (const unit of units) yield writeDelimited([toCells(unit)], { separator });
}

function toCells(unit: OutgoingUnit): readonly Cell[] {
  const { source, target, previous, next, provenance, changedBy, languages = ['', ''], memoryName } = unit;
  const { document, createdBy, createdAt, changedAt } = provenance;
  const about = [document, createdBy, createdAt, changedBy ?? null, changedAt, ...languages, memoryName];
  return [source, target, edge(previous), edge(next), ...about].map((cell) =>
    typeof cell === 'string' ? spellTags(cell) : (cell ?? ''),
  );
}

/** An empty cell is a neighbour that is not known; the edge of a document is a space. */
function edge(neighbour: string | null): string | null {
  return neighbour === '' ? ' ' : neighbour;
}

function* gather(pieces: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text !== '') yield Buffer.from(text);
}
