import { z } from 'zod';
import type { Refused } from '../model/reason.ts';
import {
  columnRoles,
  importModes,
  unitFates,
  unitFormats,
  type CutOffImport,
  type FileShape,
  type ImportDone,
  type ImportPreview,
  type MemoryImport,
  type PreviewUnit,
  type TakenBack,
} from '../model/transfer.ts';
import { bytes, ids, method, none } from './method.ts';

/** A piece of a list; `next` is where the one after it begins, null at the end. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly next: number | null;
}

/** A file that waits to be fetched in pieces. */
export interface ExportReady {
  readonly exportId: string;
  /** A name that suits every system, with its ending. */
  readonly fileName: string;
  readonly units: number;
  readonly bytes: number;
  /** Units of which a text was too long for a cell and was cut; of workbooks only. */
  readonly shortened: number;
}

const token = z.string().min(1).max(100);
const place = z.number().int().min(0);
const pageSize = z.number().int().min(1).max(1000);
const file = z.union([z.object({ path: z.string().min(1).max(4096) }), z.object({ uploadId: token })]);
const column = z.number().int().min(0).max(16_383).optional();
const table = z
  .object({
    encoding: z.string().min(1).max(40),
    separator: z.enum([',', ';', '\t', '|']),
    quotes: z.boolean(),
    sheet: z.string().max(200).nullable(),
    header: z.boolean(),
    columns: z.object(
      Object.fromEntries(columnRoles.map((role) => [role, column])) as Record<
        (typeof columnRoles)[number],
        typeof column
      >,
    ),
  })
  .nullable();
const sourceErrors = [
  'file-not-found',
  'file-unreadable',
  'file-not-text',
  'file-empty',
  'file-too-large',
  'file-malformed',
  'upload-unknown',
  'cancelled',
] as const;

/** Most bytes of a piece of a file. */
export const longestPiece = 8_000_000;

/** Methods by which a page hands a file over in pieces, so that it may be of any size. What is not used is gone at the latest when the workspace closes. */
export const uploadsApi = {
  'uploads.begin': method<{ readonly uploadId: string }>()(z.object({ name: z.string().min(1).max(1000) }), []),
  /** The next piece, of at most `longestPiece` bytes; `at` is where it belongs and must be where the file ends so far. */
  'uploads.append': method<null>()(z.object({ uploadId: token, at: place, bytes }), ['upload-unknown']),
  'uploads.discard': method<null>()(z.object({ uploadId: token }), []),
};

/**
 * Methods by which memories come in from files and go out to them. An import is first made ready, which writes nothing to the
 * workspace, and then applied as one transaction and one undo step.
 */
export const transferApi = {
  /** What a file is and how a table in it would be read, or reads with this choice. */
  'transfer.inspect': method<FileShape>()(z.object({ file, table: table.optional() }), sourceErrors),
  /**
   * Makes an import ready and tells what it would do; reports progress in bytes. `into` names the memory, which is made where it does
   * not exist; null = the one named after the file.
   */
  'transfer.preview': method<ImportPreview>()(
    z.object({
      file,
      into: z.string().trim().min(1).max(200).nullable(),
      mode: z.enum(importModes),
      table: table.optional(),
    }),
    [...sourceErrors, 'memory-read-only'],
  ),
  /** Tells what a ready import would do in another memory or in another way; its file is not read again. */
  'transfer.settle': method<ImportPreview>()(
    z.object({ token, into: z.string().trim().min(1).max(200), mode: z.enum(importModes) }),
    ['import-unknown', 'memory-read-only', 'cancelled'],
  ),
  /** Units of an import that is ready, by what would become of them. `from` is 0 or the `next` of the page before. */
  'transfer.units': method<PageOf<PreviewUnit>>()(
    z.object({ token, fate: z.enum(unitFates), from: place, limit: pageSize }),
    ['import-unknown'],
  ),
  /** Parts of its file that are refused. */
  'transfer.refused': method<PageOf<Refused>>()(z.object({ token, from: place, limit: pageSize }), ['import-unknown']),
  /** Takes a ready import into the memory; reports progress in units. Its numbers are those of this moment. */
  'transfer.apply': method<ImportDone>()(z.object({ token }), ['import-unknown', 'memory-read-only', 'cancelled']),
  'transfer.discard': method<null>()(z.object({ token }), []),
  /** Imports of the past, newest first. */
  'transfer.imports': method<readonly MemoryImport[]>()(none, []),
  /** What taking an import back would do now; nothing is changed. */
  'transfer.weighTakeBack': method<TakenBack>()(z.object({ importId: z.string().regex(/^\d{1,15}$/) }), [
    'import-unknown',
  ]),
  /** Takes a whole import back; what was edited since stays. */
  'transfer.takeBack': method<TakenBack>()(z.object({ importId: z.string().regex(/^\d{1,15}$/) }), [
    'import-unknown',
    'cancelled',
  ]),
  /** Imports that the end of the program cut off, until somebody has said to have seen it. */
  'transfer.cutOff': method<readonly CutOffImport[]>()(none, []),
  'transfer.forgetCutOff': method<null>()(none, []),
  /** Makes a file of a memory (null: of all); reports progress in units. */
  'transfer.export': method<ExportReady>()(z.object({ memoryId: ids.memory.nullable(), format: z.enum(unitFormats) }), [
    'memory-unknown',
    'rows-many',
    'cancelled',
  ]),
  /** The next piece of such a file from `at`; of no bytes at its end. */
  'transfer.read': method<Uint8Array>()(z.object({ exportId: token, at: place }), ['upload-unknown']),
  'transfer.finish': method<null>()(z.object({ exportId: token }), []),
};
