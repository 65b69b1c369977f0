/** How the bytes of a table become characters. */
export interface TableEncoding {
  /** A label that TextDecoder knows. */
  readonly label: string;
  /** Whether nothing in the file says so and this is the likeliest. */
  readonly guessed: boolean;
}

const marks: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Tells the encoding of a text table from its first bytes: its mark, the zero bytes of UTF-16, else UTF-8 where that fits, else
 * what Windows writes in Western Europe. `isWhole` is false where the file goes on, and may break off within a character.
 */
export function detectTableEncoding(start: Uint8Array, isWhole: boolean): TableEncoding {
  for (const [label, ...bytes] of marks) {
    if (bytes.every((byte, at) => start[at] === byte)) return { label, guessed: false };
  }
  const zeros = countZeros(start.subarray(0, 4000));
  if (zeros.odd > zeros.pairs * 0.4 && zeros.even === 0) return { label: 'utf-16le', guessed: true };
  if (zeros.even > zeros.pairs * 0.4 && zeros.odd === 0) return { label: 'utf-16be', guessed: true };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: !isWhole });
    return { label: 'utf-8', guessed: false };
  } catch {
    return { label: 'windows-1252', guessed: true };
  }
}

function countZeros(bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly pairs: number } {
  let even = 0;
  let odd = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd, pairs: bytes.length / 2 };
}

/** The marks between cells that files use. */
export const separators = ['\t', ';', ',', '|'] as const;
/** One of {@link separators}. */
export type Separator = (typeof separators)[number];

/** The separator that divides the first lines most evenly; a tab where none does. */
export function detectSeparator(start: string): Separator {
  const lines = start.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const sample = (lines.length > 1 ? lines.slice(0, -1) : lines).slice(0, 50);
  const scored = separators.map((separator) => ({ separator, score: scoreSeparator(sample, separator) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score > 0 ? best.separator : '\t';
}

/** The share of lines with the same number of cells; commas in running text differ from line to line, tabs do not occur in it. */
function scoreSeparator(lines: readonly string[], separator: Separator): number {
  const counts = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(separator).length);
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
  if (usual < 2) return 0;
  const even = counts.filter((count) => count === usual).length / counts.length;
  return even + (separator === '\t' ? 0.5 : separator === '|' ? 0.1 : separator === ';' ? 0.2 : 0);
}

/**
 * Whether quotation marks at the start of cells enclose them. In tables with tabs they are often plain text: a closing mark
 * with more text behind it, or none at all, tells.
 */
export function detectQuotes(start: string, separator: Separator): boolean {
  if (separator !== '\t') return true;
  const opened = [...start.matchAll(/(?:^|[\t\r\n])"((?:[^"]|"")*)("?)(?=([\t\r\n]|$)?)/g)];
  const closed = opened.filter(([, , mark, after]) => mark === '"' && after !== undefined);
  return closed.length >= opened.length * 0.8;
}
