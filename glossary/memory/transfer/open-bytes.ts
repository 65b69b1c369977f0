import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { FailureOfType } from '#shared/model/failure.ts';

/** Why a file of pairs is not read. */
export type SourceFailure = FailureOfType<
  'file-not-found' | 'file-unreadable' | 'file-not-text' | 'file-empty' | 'file-malformed' | 'file-too-large'
>;

/** Ends a read from the inside; caught where the read began. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
  readonly failure: SourceFailure;
  constructor(failure: SourceFailure) {
    super(failure.type);
    this.failure = failure;
  }
}

/** A piece of a file's content, unpacked, and how far in the file itself that is. The bytes count until the next piece is asked for. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far. */
  readonly read: number;
}

const pieceLength = 1 << 18;
/** A packed text is seldom more than twenty times as long unpacked; gzip allows a thousand. */
const farthest = { times: 200, free: 20_000_000 };

/** The first bytes of a file, as many as there are up to `length`. */
export async function readStart(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch((error: unknown) => refuse(path, error));
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    return refuse(path, error);
  } finally {
    await file.close();
  }
}

/** True for the first bytes of a gzip file. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * The content of a file piece by piece, unpacked where it is packed with gzip, whatever its name says. A file that unpacks to
 * far more than any text would is refused. Throws {@link SourceRefused}.
 */
export async function* readPieces(path: string): AsyncGenerator<Piece> {
  const packed = isGzip(await readStart(path, 2));
  try {
    yield* packed ? readPacked(path) : readPlain(path);
  } catch (error) {
    refuse(path, error);
  }
}

/** Into the same bytes again and again: new ones for each piece would be given back late and leave holes. */
async function* readPlain(path: string): AsyncGenerator<Piece> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafeSlow(pieceLength);
    for (let read = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, pieceLength, null);
      if (bytesRead === 0) return;
      read += bytesRead;
      yield { bytes: buffer.subarray(0, bytesRead), read };
    }
  } finally {
    await file.close();
  }
}

async function* readPacked(path: string): AsyncGenerator<Piece> {
  const file: ReadStream = createReadStream(path, { highWaterMark: pieceLength / 4 });
  const content = file.pipe(createGunzip({ chunkSize: pieceLength }));
  // An error of the file does not reach the other end of a pipe by itself.
  file.on('error', (error) => content.destroy(error));
  let unpacked = 0;
  try {
    for await (const chunk of content) {
      const bytes = chunk as Buffer;
      unpacked += bytes.length;
      if (unpacked > farthest.free && unpacked > file.bytesRead * farthest.times) {
        const reason = { type: 'unpacks-far', limit: Math.floor(unpacked / 1e6) } as const;
        throw new SourceRefused({ type: 'file-malformed', path, line: 1, reason });
      }
      yield { bytes, read: file.bytesRead };
    }
  } finally {
    file.destroy();
    content.destroy();
  }
}

function refuse(path: string, error: unknown): never {
  if (error instanceof SourceRefused) throw error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOENT') throw new SourceRefused({ type: 'file-not-found', path });
  if (code.startsWith('Z_')) {
    throw new SourceRefused({ type: 'file-malformed', path, line: 1, reason: { type: 'not-packed' } });
  }
  throw new SourceRefused({ type: 'file-unreadable', path, reason: { type: 'system', code } });
}
