import { assertNever } from '#shared/assert-never.ts';
import { unpackNumbers } from '#shared/model/pack-numbers.ts';
import type { SegmentColumn } from '#shared/model/segment-columns.ts';

/** One property of all rows of an article, read by place. */
export interface HeldColumn {
  readonly read: (at: number) => unknown;
  /** The value as a number, no word being made of it first; NaN where it is none. */
  readonly number: (at: number) => number;
  /** Length of a text, in bytes where it has not been read yet; 0 of anything else. */
  readonly size: (at: number) => number;
}

/** Keeps what came of a property, in memory of its own. */
export function holdColumn(column: SegmentColumn): HeldColumn {
  switch (column.kind) {
    case 'all':
      return fromValues(() => column.value);
    case 'each':
      return fromValues((at) => column.values[at]);
    case 'few':
      return fromCodes(column.values, keepOwn(column.codes));
    case 'counted':
      return fromNumbers((at) => column.from + at, column.spelt);
    case 'numbers':
      return fromPacked(unpackNumbers(column.packed), column.spelt);
    case 'text':
      return fromText(keepOwn(column.bytes), unpackNumbers(column.ends));
    default:
      return assertNever(column);
  }
}

function fromValues(read: (at: number) => unknown): HeldColumn {
  const size = (at: number) => {
    const value = read(at);
    return typeof value === 'string' ? value.length : 0;
  };
  return { read, number: (at) => Number(read(at)), size };
}

function fromNumbers(number: (at: number) => number, spelt: boolean): HeldColumn {
  const read = spelt ? (at: number) => String(number(at)) : number;
  return { read, number, size: () => 0 };
}

// Functions of their own: one made beside the column would keep its bytes, and with them all that they came with.
function fromCodes(values: readonly unknown[], codes: Uint8Array): HeldColumn {
  return fromValues((at) => values[codes[at] ?? 0]);
}

function fromPacked(numbers: Uint32Array, spelt: boolean): HeldColumn {
  return fromNumbers((at) => numbers[at] ?? NaN, spelt);
}

function fromText(bytes: Uint8Array, ends: Uint32Array): HeldColumn {
  const begin = (at: number) => (ends[at - 1] ?? -1) + 1;
  return {
    read: (at) => decoder.decode(bytes.subarray(begin(at), ends[at])),
    number: () => NaN,
    size: (at) => (ends[at] ?? 0) - begin(at),
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some transports give bytes as a part of all that came with them, which would be kept too. */
function keepOwn(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
