import { closeSync, fsync, fsyncSync, openSync, readSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Arena, RecordView } from './arena.ts';

/** Where a record is in a file, and what it must add up to. */
export interface RecordPlace {
  readonly at: number;
  readonly bytes: number;
  /** CRC-32. */
  readonly sum: number;
}

/** Pieces written in one go: the system takes 1024. */
const mostPieces = 512;

/** Writes a record at `at`, where anything that was there before counts for nothing. Durable only after {@link syncFile}. */
export function writeRecord(file: number, at: number, pieces: readonly Uint8Array[]): RecordPlace {
  let sum = 0;
  let bytes = 0;
  for (const piece of pieces) {
    sum = crc32(piece, sum);
    bytes += piece.byteLength;
  }
  let written = 0;
  for (let from = 0; from < pieces.length; from += mostPieces) {
    written += writeAll(file, pieces.slice(from, from + mostPieces), at + written);
  }
  return { at, bytes, sum };
}

/** The record, or null where it is cut off or not what was written. */
export function readRecord(file: number, place: RecordPlace): ArrayBuffer | null {
  const buffer = new ArrayBuffer(place.bytes);
  return readInto(file, place, new Uint8Array(buffer)) ? buffer : null;
}

/** The same with room from an arena. */
export function readRecordTo(arena: Arena, file: number, place: RecordPlace): RecordView | null {
  const record = arena.take(place.bytes);
  return readInto(file, place, new Uint8Array(record.buffer, record.start, place.bytes)) ? record : null;
}

function readInto(file: number, { at, bytes, sum }: RecordPlace, view: Uint8Array): boolean {
  for (let read = 0; read < bytes;) {
    const got = readSync(file, view, read, bytes - read, at + read);
    if (got === 0) return false;
    read += got;
  }
  return crc32(view) === sum;
}

/** Makes what was written, and with `path` the file's name too, outlast a loss of power. */
export function syncFile(file: number, path: string | null): void {
  fsyncSync(file);
  if (path === null || process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** The same, without holding this thread while the disk works. */
export async function syncFileElsewhere(file: number, path: string | null): Promise<void> {
  const sync = promisify(fsync);
  await sync(file);
  if (path === null || process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  await sync(folder).finally(() => closeSync(folder));
}

function writeAll(file: number, pieces: readonly Uint8Array[], at: number): number {
  const wanted = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = writevSync(file, pieces, at);
  while (done < wanted) done += writevSync(file, skipBytes(pieces, done), at + done);
  return done;
}

function skipBytes(pieces: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let left = bytes;
  return pieces.flatMap((piece) => {
    const skipped = Math.min(left, piece.byteLength);
    left -= skipped;
    return skipped < piece.byteLength ? [piece.subarray(skipped)] : [];
  });
}
