/** The first byte that breaks UTF-8, and how much of the file before and after it does look like UTF-8. */
export interface InvalidUtf8 {
  readonly offset: number;
  /** Well-formed sequences of more than one byte. */
  readonly validSequences: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly invalidBytes: number;
}

/** Where the bytes stop being UTF-8, or null where all of them are. */
export function findInvalidUtf8(bytes: Uint8Array): InvalidUtf8 | null {
  let first = -1;
  let validSequences = 0;
  let invalidBytes = 0;
  for (let i = 0; i < bytes.length;) {
    if ((bytes[i] ?? 0) < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceLength(bytes, i);
    if (length > 0) validSequences += 1;
    else {
      if (first < 0) first = i;
      invalidBytes += 1;
    }
    i += Math.max(1, length);
  }
  return first < 0 ? null : { offset: first, validSequences, invalidBytes };
}

/** Bytes of the well-formed sequence that starts here, 0 where none does; Unicode 16, table 3-7. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isContinuation(bytes[start + 2]) ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const low = lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xf4 ? 0x8f : 0xbf;
  const inRange = second >= low && second <= high;
  return inRange && isContinuation(bytes[start + 2]) && isContinuation(bytes[start + 3]) ? 4 : 0;
}

function isContinuation(byte = 0): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
