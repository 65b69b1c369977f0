import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { DictionaryFault } from './dictionary-fault.ts';

/** Bytes that are read piece by piece, wherever they lie. */
export interface ByteSource {
  readonly size: number;
  /** Fewer bytes where it ends before. */
  read(offset: number, length: number): Buffer;
  close(): void;
}

/** What a packed file that cannot be read in pieces may hold, in megabytes: it is kept in memory. */
export const mostUnpacked = 256;

/** A file on the disk, read where it is asked for. Throws what the system throws. */
export function openFileSource(path: string): ByteSource {
  const file = openSync(path, 'r');
  return {
    size: fstatSync(file).size,
    read: (offset, length) => {
      const bytes = Buffer.alloc(Math.max(0, length));
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset));
    },
    close: () => closeSync(file),
  };
}

/** Bytes in memory. */
export function memorySource(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length), close: () => {} };
}

/** A file packed by gzip, unpacked whole; never to more than a limit, whatever it says of itself. */
export function openPackedSource(path: string): ByteSource {
  const packed = readFileSync(path);
  try {
    return memorySource(gunzipSync(packed, { maxOutputLength: mostUnpacked * 1024 * 1024 }));
  } catch (error) {
    const isLarge = error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DictionaryFault(path, isLarge ? { type: 'unpacks-far', limit: mostUnpacked } : { type: 'not-packed' });
  }
}
