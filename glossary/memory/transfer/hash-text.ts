/**
 * A number of 53 bits for a text, the same on every machine: two sums that grow by multiplication, each with a factor of its own.
 * Equal texts have equal numbers; that two of a million others do has odds of one in ten thousand, so texts are compared where
 * that would matter.
 */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high + code, 0x85ebca6b);
  }
  high ^= high >>> 15;
  low ^= low >>> 15;
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}

/** Remembers numbers in little room, and may take one for seen that was not; never the other way round. */
export interface SeenFilter {
  /** True where the number may have come before; remembers it. */
  see(hash: number): boolean;
}

/** 16 MB: at ten million numbers one in ten is taken for seen, which only costs a look. */
const filterWords = 2 ** 22;

/** Makes a filter that has seen nothing. */
export function createSeenFilter(): SeenFilter {
  const bits = new Int32Array(filterWords);
  const set = (place: number, bit: number): boolean => {
    const word = bits[place] ?? 0;
    bits[place] = word | (1 << bit);
    return (word & (1 << bit)) !== 0;
  };
  return {
    see(hash) {
      const low = hash | 0;
      const high = Math.floor(hash / 2 ** 32);
      const first = set(low & (filterWords - 1), low >>> 27);
      // The low bits of the second place are of the other sum, so that the two places do not go together.
      const second = set((Math.imul(high, 0x9e3779b1) ^ (low >>> 13)) & (filterWords - 1), (high >>> 3) & 31);
      return first && second;
    },
  };
}
