import type { Reason } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { runWhole, type Pieces } from '#glossary/text/pieces.ts';
import { createXmlReader } from '../xml/read-xml.ts';
import type { XmlHandlers } from '../xml/xml-handlers.ts';
import { dateFormats, formatSerial } from './cell-date.ts';
import { EnoughRead } from './enough-read.ts';
import { createSheetHandlers } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { listParts, unpackPart, type ZipPart } from './unpack-part.ts';
import type { WorkbookFailure } from './workbook-failure.ts';

/** A workbook that was opened; nothing of its sheets was read yet. */
export interface Workbook {
  /** Names of the sheets, in their order. */
  readonly sheets: readonly string[];
  /**
   * Gives the rows of a sheet (null: the first) from the top; `take` gives false to stop. Empty rows are left out. Cells are
   * texts: dates as `2026-01-31` or `2026-01-31T12:00:00`, numbers as written, what a formula shows, nothing for an error.
   */
  readRows(sheet: string | null, take: TakeRow): Result<null, WorkbookFailure>;
  /** The same, piece by piece. */
  readRowsInPieces(sheet: string | null, take: TakeRow): Pieces<Result<null, WorkbookFailure>>;
}

type TakeRow = (cells: readonly string[], row: number) => boolean;

/** Unpacked, a part may be so long: a full sheet of a million rows. */
const longestPart = 1_500_000_000;
const longestSmallPart = 20_000_000;
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an Office Open XML workbook (ECMA-376). Nothing is unpacked further than it is read, and no size that it claims is believed. */
export function openXlsx(bytes: Uint8Array): Result<Workbook, WorkbookFailure> {
  return runWhole(openXlsxInPieces(bytes));
}

/** The same, piece by piece. */
export function* openXlsxInPieces(bytes: Uint8Array): Pieces<Result<Workbook, WorkbookFailure>> {
  if (oldWorkbook.every((byte, at) => bytes[at] === byte)) return err({ line: 1, reason: { type: 'workbook-locked' } });
  const parts = listParts(bytes);
  if (!parts) return err({ line: 1, reason: { type: 'not-packed' } });
  const read = yield* readDirectory(bytes, parts);
  if (!read.ok) return read;
  return ok(makeWorkbook(bytes, parts, read.value));
}

function makeWorkbook(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  { sheets, shared, isDate, epoch1904 }: Directory,
): Workbook {
  function* readRowsInPieces(wanted: string | null, take: TakeRow): Pieces<Result<null, WorkbookFailure>> {
    const sheet = wanted === null ? sheets[0] : sheets.find(({ name }) => name === wanted);
    const part = sheet && findPart(parts, sheet.path);
    if (!part) return lacks(sheet?.path ?? wanted ?? 'xl/worksheets');
    let row = 1;
    const handlers = createSheetHandlers({
      shared,
      showDate: (style, serial) => (isDate(style) ? formatSerial(serial, epoch1904) : null),
      take: (cells, number) => {
        row = number;
        return take(cells, number);
      },
    });
    return yield* readPart(bytes, part, longestPart, handlers, () => row);
  }
  return {
    sheets: sheets.map(({ name }) => name),
    readRows: (wanted, take) => runWhole(readRowsInPieces(wanted, take)),
    readRowsInPieces,
  };
}

interface Directory {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly shared: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly epoch1904: boolean;
}

function* readDirectory(bytes: Uint8Array, parts: readonly ZipPart[]): Pieces<Result<Directory, WorkbookFailure>> {
  const book = findPart(parts, 'xl/workbook.xml');
  if (!book) return lacks('xl/workbook.xml');
  const found: { name: string; relation: string }[] = [];
  let epoch1904 = false;
  const small = (path: string, open: XmlHandlers['open']): Result<null, WorkbookFailure> => {
    const part = findPart(parts, path);
    return part
      ? runWhole(readPart(bytes, part, longestSmallPart, { open, close() {}, text() {} }, () => 1))
      : ok(null);
  };
  const workbook = small('xl/workbook.xml', ({ name, attributes }) => {
    if (name === 'sheet') found.push({ name: attributes['name'] ?? '', relation: attributes['r:id'] ?? '' });
    if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    return undefined;
  });
  if (!workbook.ok) return workbook;
  const targets = new Map<string, string>();
  const relations = small('xl/_rels/workbook.xml.rels', ({ name, attributes }) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    return undefined;
  });
  if (!relations.ok) return relations;
  const formats = dateFormats();
  const styles = small('xl/styles.xml', formats.open);
  if (!styles.ok) return styles;
  const strings = findPart(parts, 'xl/sharedStrings.xml');
  const shared = strings
    ? yield* readSharedStrings((handlers, limit) => readPart(bytes, strings, limit, handlers, () => 1))
    : ok([]);
  if (!shared.ok) return shared;
  const sheets = found.flatMap(({ name, relation }, at) => {
    const target = targets.get(relation) ?? `worksheets/sheet${at + 1}.xml`;
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return path.includes('chartsheets/') ? [] : [{ name, path }];
  });
  return ok({ sheets, shared: shared.value, isDate: formats.isDate, epoch1904 });
}

function findPart(parts: readonly ZipPart[], path: string): ZipPart | undefined {
  return parts.find(({ name }) => name === path) ?? parts.find(({ name }) => name.toLowerCase() === path.toLowerCase());
}

function lacks(part: string): { readonly ok: false; readonly error: WorkbookFailure } {
  return err({ line: 1, reason: { type: 'workbook-lacks', part } });
}

function* readPart(
  bytes: Uint8Array,
  part: ZipPart,
  limit: number,
  handlers: XmlHandlers,
  row: () => number,
): Pieces<Result<null, WorkbookFailure>> {
  const reader = createXmlReader(handlers);
  let reason: Reason | null = null;
  let isEnough = false;
  const unpacked = yield* unpackPart(bytes, part, limit, (piece) => {
    try {
      const failure = reader.write(piece);
      if (failure) reason = 'reason' in failure ? failure.reason : { type: 'not-text' };
      return !failure;
    } catch (error) {
      if (!(error instanceof EnoughRead)) throw error;
      isEnough = true;
      return false;
    }
  });
  if (isEnough) return ok(null);
  if (!unpacked.ok) return err({ line: row(), reason: unpacked.error });
  const failure = reason ? null : reader.end();
  if (failure) reason = 'reason' in failure ? failure.reason : { type: 'holds-nothing' };
  return reason ? err({ line: row(), reason }) : ok(null);
}
