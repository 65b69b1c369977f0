/** A link or a picture: `[words](address)`, `[words][label]`, `[label]`. */
export interface MarkdownLink {
  readonly isImage: boolean;
  /** `[` or `![`. */
  readonly before: string;
  readonly words: string;
  /** `](address)` and the like. */
  readonly behind: string;
  readonly address: string;
}

const longest = 2000;
const destination =
  /\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,2000}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,999}"|'[^']{0,999}'|\([^()]{0,999}\)))?\s{0,9}\)/uy;

/** The link that begins at a place; null where none does, or its label is not known. */
export function readLink(text: string, at: number, references: ReadonlyMap<string, string>): MarkdownLink | null {
  const isImage = text[at] === '!';
  const start = isImage ? at + 2 : at + 1;
  if (text[start - 1] !== '[') return null;
  const end = findClosing(text, start);
  if (end === null) return null;
  const words = text.slice(start, end);
  const rest = readBehind(text, end, words, references);
  return rest && words.trim() !== '' ? { isImage, before: isImage ? '![' : '[', words, ...rest } : null;
}

function readBehind(
  text: string,
  end: number,
  words: string,
  references: ReadonlyMap<string, string>,
): Pick<MarkdownLink, 'behind' | 'address'> | null {
  destination.lastIndex = end + 1;
  const direct = destination.exec(text);
  if (direct) return { behind: `]${direct[0]}`, address: direct[1] ?? direct[2] ?? '' };
  const label = /\[([^\]\n]{0,999})\]/uy;
  label.lastIndex = end + 1;
  const named = label.exec(text);
  const address = references.get(labelOf((named?.[1] ?? '') || words));
  return address === undefined ? null : { behind: `]${named?.[0] ?? ''}`, address };
}

/** Labels compare without regard to case and spacing. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The bracket that closes the one before `start`; null where none does. */
function findClosing(text: string, start: number): number | null {
  let depth = 0;
  const last = Math.min(text.length, start + longest);
  for (let at = start; at < last; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']' && depth === 0) return at;
    else if (sign === ']') depth -= 1;
  }
  return null;
}
