/** A record in memory: where it begins in its buffer, at a multiple of 4. */
export interface RecordView {
  readonly buffer: ArrayBuffer;
  readonly start: number;
}

/** Room for many records in few large buffers. */
export interface Arena {
  /** Room for so many bytes, all 0. */
  take(bytes: number): RecordView;
}

/**
 * Buffers of this size and more come from the system one by one and go back to it when nothing refers to them; smaller ones
 * stay with the process, in pieces. (glibc: DEFAULT_MMAP_THRESHOLD_MAX is 32 MB.)
 */
const returned = 33 * 2 ** 20;

/** An arena for `total` bytes of records. A buffer lives as long as any record in it does. */
export function createArena(total: number): Arena {
  const buffers = Math.max(1, Math.floor(total / returned));
  const size = Math.ceil(total / buffers / 4) * 4;
  let buffer = new ArrayBuffer(0);
  let used = 0;
  return {
    take: (bytes) => {
      const padded = (bytes + 3) & ~3;
      if (used + padded > buffer.byteLength) {
        buffer = new ArrayBuffer(Math.max(size, padded));
        used = 0;
      }
      const view = { buffer, start: used };
      used += padded;
      return view;
    },
  };
}
