/**
 * A number of 53 bits for a text, the same on every machine: two rounds of FNV-1a with different seeds. Equal texts have equal
 * numbers; that two of a million others do has odds of one in ten thousand, so texts are compared where that would matter.
 */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low ^= low >>> 15;
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** Remembers numbers in little room, and may take one for seen that was not; never the other way round. */
export interface SeenFilter {
  /** True where the number may have come before; remembers it. */
  see(hash: number): boolean;
}

/** 16 MB: at ten million numbers one in ten is taken for seen, which only costs a look. */
const filterBits = 2 ** 27;

/** Makes a filter that has seen nothing. */
export function createSeenFilter(): SeenFilter {
  const bits = new Uint32Array(filterBits / 32);
  const set = (place: number): boolean => {
    const mask = 1 << (place & 31);
    const word = bits[place >>> 5] ?? 0;
    bits[place >>> 5] = word | mask;
    return (word & mask) !== 0;
  };
  return {
    see(hash) {
      const first = set(hash % filterBits);
      const second = set(Math.floor(hash / 61) % filterBits);
      return first && second;
    },
  };
}
