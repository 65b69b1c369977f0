/** Whole numbers that fit, from 0: what {@link packNumbers} takes. */
const greatest = 2 ** 32 - 1;

/**
 * Whole numbers as bytes, four each and the least first: ten thousand of them are one piece to copy from process to process,
 * where a list is taken apart number by number. Null where one of them is below zero, a fraction or too great.
 */
export function packNumbers(values: readonly unknown[]): Uint8Array | null {
  const packed = new DataView(new ArrayBuffer(4 * values.length));
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > greatest) return null;
    packed.setUint32(4 * at, value, true);
  }
  return new Uint8Array(packed.buffer);
}

/** What {@link packNumbers} was given, in memory of its own. */
export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  // The bytes may stand at an odd place in all that came with them. Every processor this runs on has the least byte first.
  return new Uint32Array(bytes.slice().buffer);
}
