/** The typed arrays whose contents the index lets grow. */
export type GrowingArray = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** The array itself where it has room for `needed` elements, else a larger one with the same contents. */
export function grow<T extends GrowingArray>(array: T, needed: number): T {
  if (needed <= array.length) return array;
  const make = array.constructor as new (length: number) => T;
  const larger = new make(Math.max(needed, 16, array.length + (array.length >> 1)));
  larger.set(array);
  return larger;
}
