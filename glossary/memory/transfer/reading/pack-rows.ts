import { rowNumbers, rowTexts, type StageSink, type StageValue } from '../create-stager.ts';

/**
 * Rows on their way from one thread to another: all texts in one, with their lengths, and all numbers in one array. A million
 * units as objects would take longer to be copied than to be read.
 */
export interface PackedRows {
  /** `rowNumbers` for each row. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** `rowTexts` for each row, in UTF-16 units; -1 = null. */
  readonly lengths: Int32Array<ArrayBuffer>;
  readonly text: string;
  readonly refused: readonly (readonly [line: number, reason: string])[];
}

/** Rows, and characters, that go together. */
const mostRows = 250;
const mostText = 1 << 16;

/** Collects rows. */
export interface RowPacker extends StageSink {
  /** What was collected since the last time. */
  take(): PackedRows;
}

/** Makes a packer that calls `full` when it is time to `take`. */
export function createRowPacker(full: () => void): RowPacker {
  let rows = 0;
  let size = 0;
  let refused: [number, string][] = [];
  const parts: string[] = [];
  const numbers = new Float64Array(mostRows * rowNumbers);
  const lengths = new Int32Array(mostRows * rowTexts);
  return {
    row(...values) {
      for (let at = 0; at < rowNumbers; at += 1) numbers[rows * rowNumbers + at] = Number(values[at]);
      for (let at = 0; at < rowTexts; at += 1) {
        const text = values[rowNumbers + at];
        const known = typeof text === 'string' ? text : null;
        lengths[rows * rowTexts + at] = known?.length ?? -1;
        if (known === null || known === '') continue;
        parts.push(known);
        size += known.length;
      }
      rows += 1;
      if (rows === mostRows || size > mostText) full();
    },
    refused(line, reason) {
      refused.push([line, reason]);
      if (refused.length === mostRows) full();
    },
    take() {
      const taken = {
        numbers: numbers.slice(0, rows * rowNumbers),
        lengths: lengths.slice(0, rows * rowTexts),
        text: parts.join(''),
        refused,
      };
      rows = 0;
      size = 0;
      refused = [];
      parts.length = 0;
      return taken;
    },
  };
}

/** Hands packed rows on one by one, as they were before. */
export function unpackRows({ numbers, lengths, text, refused }: PackedRows, sink: StageSink): void {
  const values: StageValue[] = new Array<StageValue>(rowNumbers + rowTexts).fill(null);
  let from = 0;
  for (let row = 0; row * rowNumbers < numbers.length; row += 1) {
    for (let at = 0; at < rowNumbers; at += 1) values[at] = numbers[row * rowNumbers + at] ?? 0;
    for (let at = 0; at < rowTexts; at += 1) {
      const length = lengths[row * rowTexts + at] ?? -1;
      values[rowNumbers + at] = length < 0 ? null : text.slice(from, from + length);
      from += Math.max(length, 0);
    }
    sink.row(...values);
  }
  for (const [line, reason] of refused) sink.refused(line, reason);
}
