import type { FailureOfType } from '#shared/model/failure.ts';
import type { TermTableChoice } from '#shared/model/terms-transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { runWhole, type Pieces } from '#glossary/text/pieces.ts';
import { readTbxInPieces } from '#glossary/interchange/tbx/read-tbx.ts';
import { readSheetTable, readTextTable } from './read-table.ts';
import type { TermsFile } from './terms-file.ts';

/** Why a file is not taken in. */
export type TermsFileRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-malformed' | 'file-too-large'>;

const limitMegabytes = 200;
const packed = [0x50, 0x4b, 0x03, 0x04];
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a glossary file by what is in it rather than by its name: TBX, a workbook, or a text table. `wanted` says how a table is
 * to be read instead of as a first look would. `path` is only named in the failure, and tells the glossaries of OmegaT.
 */
export function readTermsFile(
  bytes: Uint8Array,
  path: string,
  wanted: TermTableChoice | null = null,
): Result<TermsFile, TermsFileRefusal> {
  return runWhole(readTermsFileInPieces(bytes, path, wanted));
}

/** The same, piece by piece. */
export function* readTermsFileInPieces(
  bytes: Uint8Array,
  path: string,
  wanted: TermTableChoice | null,
): Pieces<Result<TermsFile, TermsFileRefusal>> {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limitMegabytes) return err({ type: 'file-too-large', path, megabytes, limit: limitMegabytes });
  if (bytes.length === 0) return err({ type: 'file-empty', path });
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(packed) || begins(oldWorkbook)) return yield* readSheetTable(bytes, path, wanted);
  if (isMarkup(bytes) || /\.(?:tbx|xml|dxf)$/iu.test(path)) {
    const read = yield* readTbxInPieces(bytes, path);
    if (!read.ok) return read;
    const { entries, refused, warnings } = read.value;
    return ok({ entries, refused, warnings, table: null });
  }
  const read = yield* readTextTable(bytes, path, wanted);
  if (read.ok && read.value.table.rows.length === 0) return err({ type: 'file-empty', path });
  return read;
}

/** Markup looks alike in every encoding once its zero bytes and its mark are gone. */
function isMarkup(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).replace(/\0/gu, '');
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff|\u00ff\u00fe)?\s*<(?:\?xml|!--|!DOCTYPE|martif\b|tbx\b)/iu.test(
    text,
  );
}
