/** An abbreviation with the words it stands for, as one text gives them together. */
export interface Expansion {
  readonly short: string;
  readonly long: string;
  /** Where both stand, in UTF-16 units. */
  readonly longRange: readonly [number, number];
  readonly shortRange: readonly [number, number];
}

const shortForm = String.raw`\p{Lu}[\p{Lu}\p{N}&.-]{1,9}`;
const behind = new RegExp(
  String.raw`\((?:afgekort(?: als)? |kortweg |hierna:? |verder:? |de |het )?[‘'"“]?(${shortForm}|\p{Lu}\p{Ll}{1,4}\p{Lu}{1,4})[’'"”]?(?:[;,][^)]{0,60})?\)`,
  'gu',
);
const before = new RegExp(String.raw`(?<![\p{L}\p{N}])(${shortForm})\s?\(([^()]{5,120})\)`, 'gu');
const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Words of a name that its abbreviation may leave out. */
const skipped = new Set(
  'van voor de het der den en of in op te ten ter tot tegen met aan for and the on to'.split(' '),
);
const mostSkipped = 4;

/** “Noord-Atlantische Verdragsorganisatie (NAVO)” and “NAVO (Noord-Atlantische Verdragsorganisatie)”. */
export function findExpansions(text: string): readonly Expansion[] {
  const found: Expansion[] = [];
  for (const match of text.matchAll(behind)) {
    const short = match[1] ?? '';
    const at = match.index + match[0].indexOf(short);
    const long = longBefore(
      text.slice(Math.max(0, match.index - 200), match.index),
      short,
      Math.max(0, match.index - 200),
    );
    if (long) found.push({ short, long: text.slice(...long), longRange: long, shortRange: [at, at + short.length] });
  }
  for (const match of text.matchAll(before)) {
    const [whole, short = '', long = ''] = match;
    const words = [...long.matchAll(word)].map(([each]) => each);
    if (words.length < 2 || !explains(words, short)) continue;
    const start = match.index + whole.length - 1 - long.length;
    const end = start + long.trimEnd().length;
    const range = [start, end] as const;
    found.push({
      short,
      long: text.slice(...range),
      longRange: range,
      shortRange: [match.index, match.index + short.length],
    });
  }
  return found;
}

/** The shortest stretch that ends right before the bracket and explains every letter. */
function longBefore(lead: string, short: string, offset: number): readonly [number, number] | null {
  const words = [...lead.matchAll(word)];
  const last = words.at(-1);
  if (
    !last ||
    lead
      .slice(last.index + last[0].length)
      .trim()
      .replace(/[’'"”]/gu, '') !== ''
  )
    return null;
  const most = lettersOf(short).length + mostSkipped;
  for (let count = 1; count <= Math.min(most, words.length); count += 1) {
    const stretch = words.slice(-count);
    const first = stretch[0];
    if (!first || (count === 1 && first[0].length < short.length * 2)) continue;
    const isBroken = /[.;:!?()]/u.test(lead.slice(first.index, last.index));
    if (isBroken) return null;
    if (
      !skipped.has(first[0].toLowerCase()) &&
      explains(
        stretch.map(([each]) => each),
        short,
      )
    ) {
      return [offset + first.index, offset + last.index + last[0].length];
    }
  }
  return null;
}

function lettersOf(short: string): string {
  return short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/**
 * Whether the letters are those of the words in order: each word that counts gives its first letter, and a compound others
 * too (Verdragsorganisatie: v, o).
 */
function explains(words: readonly string[], short: string): boolean {
  const letters = lettersOf(short);
  if (letters.length < 2 || words[0]?.[0]?.toLowerCase() !== letters[0]) return false;
  const own = words.map((each) => each.toLowerCase());
  const walk = (at: number, letter: number): boolean => {
    if (letter === letters.length) return own.slice(at).every((rest) => skipped.has(rest));
    const current = own[at];
    if (current === undefined) return false;
    if (skipped.has(current) && walk(at + 1, letter)) return true;
    if (current[0] !== letters[letter]) return false;
    return takeMore(current, 1, at, letter + 1);
  };
  // What failed once is not tried again: without this a long run of one letter would be tried in every way.
  const failed = new Set<string>();
  const takeMore = (current: string, from: number, at: number, letter: number): boolean => {
    const state = `${at} ${from} ${letter}`;
    if (failed.has(state)) return false;
    if (walk(at + 1, letter)) return true;
    const wanted = letters[letter];
    // The next letter begins a part of a compound: at least three letters further on.
    for (let place = from + 1; wanted !== undefined && place < current.length - 2; place += 1) {
      if (current[place] === wanted && takeMore(current, place + 1, at, letter + 1)) return true;
    }
    failed.add(state);
    return false;
  };
  return walk(0, 0);
}
