/** What a record can hold. */
export type Section = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Arguments for a typed array over the next section of a record: its buffer, where it begins, how many elements. */
export type ReadSection = (bytesPerElement: number) => [ArrayBuffer, number, number];

/**
 * Writes typed arrays one after the other: their number, the bytes of each (32 bits), then the arrays, each beginning at a
 * multiple of 4. All machines on which Veerman runs are little-endian, so arrays are written and read as they lie.
 */
export function encodeSections(sections: readonly Section[]): Uint8Array[] {
  const header = Uint32Array.of(sections.length, ...sections.map(({ byteLength }) => byteLength));
  return [header, ...sections].flatMap((section) => {
    const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    const padding = -section.byteLength & 3;
    return padding > 0 ? [bytes, new Uint8Array(padding)] : [bytes];
  });
}

/**
 * Reads the sections of a record in the order in which they were written, without copying. `from`, a multiple of 4, is where
 * the record begins in its buffer.
 */
export function readSections(record: ArrayBuffer, from = 0): ReadSection {
  const header = new Uint32Array(record, from);
  let at = 0;
  let start = from + 4 * (header[0]! + 1);
  return (bytesPerElement) => {
    at += 1;
    const place: [ArrayBuffer, number, number] = [record, start, header[at]! / bytesPerElement];
    start += (header[at]! + 3) & ~3;
    return place;
  };
}
