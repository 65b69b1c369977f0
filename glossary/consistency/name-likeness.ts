/** Spellings of one sound that differ between ways of writing Russian, Arabic, Chinese and old Dutch names. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sjtsj|shch|schtsch/gu, 'S'],
  [/tsj|tch|tsch/gu, 'C'],
  [/sj|sh/gu, 'S'],
  [/zj|zh/gu, 'Z'],
  [/kh/gu, 'ch'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/oe|ou|oo/gu, 'u'],
  [/skij$|skiy$|skyy$|sky$|ski$/gu, 'ski'],
  [/ij|iy|ii|yi|ie|y|j/gu, 'i'],
  [/ck|c(?!h)|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/aa/gu, 'a'],
  [/ee/gu, 'e'],
  [/(.)\1/gu, '$1'],
];

/** A key that spellings of one name share, however they were written down. */
export function soundOf(name: string): string {
  let key = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  for (const [spelling, sound] of sounds) key = key.replace(spelling, sound);
  return key;
}

/** Letters to insert, leave out, change or swap to make one word of another; 3 where it is more than 2. */
export function editDistance(one: string, other: string): number {
  const most = 3;
  if (Math.abs(one.length - other.length) >= most) return most;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const changed = (last[at - 1] ?? most) + (same ? 0 : 1);
      let best = Math.min(changed, (last[at] ?? most) + 1, (line[at - 1] ?? most) + 1);
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) best = Math.min(best, (before[at - 2] ?? most) + 1);
      line.push(best);
    }
    before = last;
    last = line;
  }
  return Math.min(most, last[other.length] ?? most);
}

const endings = new Set(
  "s 's e en n r er ers se ser sen ns rs aan aans aanse isch ische ees eese iër iërs ië ien ian ians an ans ese ish a i ne nen es t".split(
    ' ',
  ),
);

/** Whether one is the other with an ending, or both are one word with two endings: Rus and Russen, Chinees and Chinese. */
export function isInflection(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [restA, restB] = [a.slice(shared), b.slice(shared)];
  if (shared < 4) return false;
  if (restA === '' || restB === '') return endings.has(restA + restB);
  return endings.has(restA) && endings.has(restB) && shared >= 5
    ? true
    : /^(?:es|se)$/u.test(restA) && /^(?:es|se)$/u.test(restB);
}
