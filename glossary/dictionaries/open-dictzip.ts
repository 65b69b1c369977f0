import { constants, inflateRawSync } from 'node:zlib';
import { openFileSource, openPackedSource, type ByteSource } from './byte-source.ts';
import { DictionaryFault } from './dictionary-fault.ts';

interface Chunks {
  /** Bytes of each chunk when unpacked; the last may be shorter. */
  readonly length: number;
  /** Where each packed chunk begins in the file, and behind the last where that ends. */
  readonly starts: readonly number[];
}

const kept = 8;

/**
 * A `.dict.dz` file: gzip in chunks that can be unpacked one by one (dictzip). A few chunks are kept. Plain gzip, which has
 * no chunks, is unpacked whole.
 */
export function openDictzip(path: string): ByteSource {
  const file = openFileSource(path);
  try {
    const chunks = readChunks(file, path);
    if (chunks) return createSource(file, path, chunks);
  } catch (error) {
    file.close();
    throw error;
  }
  file.close();
  return openPackedSource(path);
}

function createSource(file: ByteSource, path: string, { length, starts }: Chunks): ByteSource {
  const unpacked = new Map<number, Buffer>();
  const unpack = (index: number): Buffer => {
    const known = unpacked.get(index);
    if (known) return known;
    const [from = 0, to = 0] = [starts[index], starts[index + 1]];
    const bytes = inflateChunk(file.read(from, to - from), length, path, index);
    if (unpacked.size >= kept) unpacked.delete(unpacked.keys().next().value ?? 0);
    unpacked.set(index, bytes);
    return bytes;
  };
  const size = file.read(Math.max(0, file.size - 4), 4).readUInt32LE(0);
  // More than its chunks can hold, or less than all but the last do: the file was cut off, or is of another text.
  const full = starts.length - 1;
  if (size > full * length || size <= (full - 1) * length) throw new DictionaryFault(path, { type: 'cut-off' });
  return {
    size,
    read: (offset, wanted) => {
      const pieces: Buffer[] = [];
      const last = Math.min(Math.floor((offset + wanted - 1) / length), starts.length - 2);
      for (let index = Math.floor(offset / length); index <= last; index++) {
        const from = Math.max(0, offset - index * length);
        pieces.push(unpack(index).subarray(from, offset + wanted - index * length));
      }
      return Buffer.concat(pieces);
    },
    close: () => file.close(),
  };
}

function inflateChunk(packed: Buffer, length: number, path: string, index: number): Buffer {
  try {
    // Chunks end in a flush, not in the end of the stream.
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: length + 1 });
  } catch {
    throw new DictionaryFault(path, { type: 'dictionary-chunk', chunk: index + 1 });
  }
}

/** Null where it is gzip without chunks. */
function readChunks(file: ByteSource, path: string): Chunks | null {
  const head = file.read(0, 12 + 0xffff);
  if (head.length < 18 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) {
    throw new DictionaryFault(path, { type: 'not-packed' });
  }
  const flags = head[3] ?? 0;
  if ((flags & 4) === 0) return null;
  const extraEnd = 12 + head.readUInt16LE(10);
  const field = findField(head, extraEnd);
  if (!field) return null;
  let at = extraEnd;
  // The name, the comment and the checksum of the header may follow.
  for (const flag of [8, 16]) if ((flags & flag) !== 0) at = head.indexOf(0, at) + 1;
  if ((flags & 2) !== 0) at += 2;
  return layChunks(field, at, file.size, path);
}

function findField(head: Buffer, end: number): Buffer | null {
  for (let at = 12; at + 4 <= Math.min(end, head.length);) {
    const size = head.readUInt16LE(at + 2);
    if (head[at] === 0x52 && head[at + 1] === 0x41) return head.subarray(at + 4, at + 4 + size);
    at += 4 + size;
  }
  return null;
}

function layChunks(field: Buffer, first: number, fileSize: number, path: string): Chunks {
  const wrong = () => new DictionaryFault(path, { type: 'dictionary-header' });
  if (field.length < 6 || field.readUInt16LE(0) !== 1) throw wrong();
  const [length, count] = [field.readUInt16LE(2), field.readUInt16LE(4)];
  if (length === 0 || field.length < 6 + 2 * count) throw wrong();
  const starts = [first];
  for (let index = 0; index < count; index++) starts.push((starts[index] ?? 0) + field.readUInt16LE(6 + 2 * index));
  if ((starts[count] ?? 0) > fileSize) throw new DictionaryFault(path, { type: 'cut-off' });
  return { length, starts };
}
