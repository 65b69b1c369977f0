import { plainPiece, type Piece } from '../rich/piece.ts';

/** Signs of emphasis on end. */
export interface Run {
  readonly run: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A run while it is being used up from the inside. */
interface Open extends Run {
  left: number;
  /** What it came to mean: behind it where it opens, before it where it closes. */
  readonly before: Piece[];
  readonly behind: Piece[];
}

/** Finds which signs of emphasis belong together, as CommonMark's delimiter runs do; those left over are text. */
export function pairEmphasis(found: readonly (Piece | Run)[], nextPair: () => number): readonly Piece[] {
  const items = found.map((item): Piece | Open =>
    'run' in item ? { ...item, left: item.length, before: [], behind: [] } : item,
  );
  const stack: Open[] = [];
  for (const item of items) {
    if (!('run' in item)) continue;
    if (item.closes) closeRun(item, stack, nextPair);
    if (item.opens && item.left > 0) stack.push(item);
  }
  return items.flatMap((item) => {
    if (!('run' in item)) return [item];
    const rest = item.left > 0 ? [plainPiece(item.run.repeat(item.left))] : [];
    return [...item.before, ...rest, ...item.behind];
  });
}

function closeRun(closer: Open, stack: Open[], nextPair: () => number): void {
  while (closer.left > 0) {
    const at = stack.findLastIndex((opener) => opener.run === closer.run && fits(opener, closer));
    const opener = stack[at];
    if (!opener) return;
    // What was open inside it is no emphasis.
    stack.splice(at + 1);
    const both = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    const raw = closer.run.repeat(both);
    const kind = closer.run === '~' ? 'strike' : both === 2 ? 'bold' : 'italic';
    const pair = nextPair();
    opener.behind.unshift({ tag: { kind, role: 'open' }, pair, raw, about: '' });
    closer.before.push({ tag: { kind, role: 'close' }, pair, raw, about: '' });
    opener.left -= both;
    closer.left -= both;
    if (opener.left === 0) stack.splice(at, 1);
  }
}

/** `*foo**bar*`: signs that can both open and close pair only where their numbers do not add up to a multiple of three. */
function fits(opener: Open, closer: Open): boolean {
  if (opener.run === '~') return opener.left === closer.left;
  const isEither = opener.closes || closer.opens;
  return !isEither || (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}
