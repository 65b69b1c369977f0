import type { PreparedQuery } from './prepare-query.ts';

/**
 * Levenshtein distance between the classes of the query and those of a candidate, or `most` + 1 where it is larger than
 * `most`; 0 where the query has no bits to compare by. `locals` holds the candidate's classes as numbers of the query's (0 = none of them) in its first `length` places.
 * A column of the matrix at a time, 32 rows in one word: Myers, J. ACM 46 (1999), for long patterns Hyyrö (2003).
 */
export function measureClasses(query: PreparedQuery, locals: Uint16Array, length: number, most: number): number {
  if (query.words === 0) return 0;
  return query.words === 1 ? measureShort(query, locals, length, most) : measureLong(query, locals, length, most);
}

function measureShort({ bits, count }: PreparedQuery, locals: Uint16Array, length: number, most: number): number {
  const last = 1 << (count - 1);
  let rises = -1;
  let falls = 0;
  let distance = count;
  for (let column = 0; column < length; column += 1) {
    const equal = bits[locals[column]!]!;
    const vertical = equal | falls;
    const horizontal = ((((equal & rises) + rises) | 0) ^ rises) | equal;
    let up = falls | ~(horizontal | rises);
    let down = rises & horizontal;
    if ((up & last) !== 0) distance += 1;
    else if ((down & last) !== 0) distance -= 1;
    // The last row falls by one a column at most.
    if (distance - (length - 1 - column) > most) return most + 1;
    up = (up << 1) | 1;
    down <<= 1;
    rises = down | ~(vertical | up);
    falls = up & vertical;
  }
  return distance;
}

function measureLong(query: PreparedQuery, locals: Uint16Array, length: number, most: number): number {
  const { bits, words, count, rises, falls } = query;
  const last = 1 << ((count - 1) & 31);
  rises.fill(-1);
  falls.fill(0);
  let distance = count;
  for (let column = 0; column < length; column += 1) {
    const row = locals[column]! * words;
    let carry = 1;
    for (let word = 0; word < words; word += 1) {
      const rise = rises[word]!;
      const fall = falls[word]!;
      let equal = bits[row + word]!;
      const vertical = equal | fall;
      if (carry < 0) equal |= 1;
      const horizontal = ((((equal & rise) + rise) | 0) ^ rise) | equal;
      let up = fall | ~(horizontal | rise);
      let down = rise & horizontal;
      const top = word === words - 1 ? last : 1 << 31;
      const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
      up <<= 1;
      down <<= 1;
      if (carry < 0) down |= 1;
      else if (carry > 0) up |= 1;
      rises[word] = down | ~(vertical | up);
      falls[word] = up & vertical;
      carry = out;
    }
    distance += carry;
    if (distance - (length - 1 - column) > most) return most + 1;
  }
  return distance;
}
