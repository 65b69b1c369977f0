import { Inflate } from 'fflate';
import type { Reason } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Pieces } from '#glossary/text/pieces.ts';

/** One file inside a zip archive. */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly packed: number;
  /** Its size unpacked, by what the directory says. */
  readonly declared: number;
  /** Place of its local header. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** A workbook has a dozen parts and one for each sheet. */
const mostParts = 10_000;
const pieceLength = 8192;
/** A sheet of very like rows unpacks to some 30 times its size; one that was made to fill the memory to 1,000 times. */
const mostTimes = 200;
const harmless = 16_000_000;

/** The parts of an archive by its directory, which stands at its end; null where there is none that can be read. */
export function listParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostParts) return null;
  const parts: ZipPart[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** The directory's end record, which a comment may follow. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

/**
 * Unpacks a part piece by piece; `take` gives false to stop. More than `limit` bytes are refused, and so is what unpacks further
 * than any sheet does: at once where its directory says so, which is not believed where it says less, else while they come.
 */
export function* unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
  limit: number,
  take: (piece: Uint8Array) => boolean,
): Pieces<Result<null, Reason>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, method, packed, declared } = part;
  const mostOf = (read: number) => Math.min(limit, Math.max(harmless, read * mostTimes));
  const refuseOver = (most: number) => err({ type: 'unpacks-far', limit: Math.floor(most / 1e6) } as const);
  if (declared > mostOf(packed)) return refuseOver(mostOf(packed));
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) return err({ type: 'not-packed' });
  if (method !== 0 && method !== 8) return err({ type: 'not-packed' });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return err({ type: 'not-packed' });
  let unpacked = 0;
  let isWanted = true;
  const hand = (piece: Uint8Array) => {
    unpacked += piece.length;
    if (isWanted && piece.length > 0) isWanted = take(piece);
  };
  const waiting: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void waiting.push(piece));
  for (let at = 0; isWanted && at < packed; at += pieceLength) {
    const end = Math.min(at + pieceLength, packed);
    const piece = bytes.subarray(start + at, start + end);
    if (method === 0) waiting.push(piece);
    else if (!inflates(inflate, piece, end === packed)) return err({ type: 'not-packed' });
    const most = mostOf(end);
    for (const unpackedPiece of waiting.splice(0)) {
      if (unpacked + unpackedPiece.length > most) return refuseOver(most);
      hand(unpackedPiece);
      yield at / packed;
    }
  }
  return ok(null);
}

function inflates(inflate: Inflate, piece: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(piece, isLast);
    return true;
  } catch {
    return false;
  }
}
