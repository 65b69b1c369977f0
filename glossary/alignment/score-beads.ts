import { beadKinds, beads, isGap } from './beads.ts';
import { createComparison, weighWords, type SharedWords } from './compare-words.ts';
import { placeIn, type Corridor } from './corridor.ts';
import type { DocumentSentence } from './document.ts';
import { closings, openings, type EdgeTable, type Edges } from './edges.ts';
import type { GapChances } from './gap-chances.ts';
import type { WordTexts } from './index-words.ts';
import { weighLengths, type LengthModel } from './length-model.ts';
import type { Lexicon } from './lexicon.ts';

/** One side, made ready for comparison. */
export interface ReadySide {
  readonly sentences: readonly DocumentSentence[];
  readonly words: WordTexts;
  /** Characters of each sentence. */
  readonly lengths: readonly number[];
  readonly edges: Edges;
}

/** What is believed about the two documents; learnt anew after each pass. */
export interface Belief {
  readonly lexicon: Lexicon;
  readonly lengths: LengthModel;
  readonly opens: EdgeTable;
  readonly closes: EdgeTable;
  /** How often each kind of bead occurs (logarithm), in the order of `beads`. */
  readonly kinds: readonly number[];
  /** How often sentences have no counterpart. */
  readonly gaps: GapChances;
  /** Sure for other reasons, such as the same pair in a memory: added where a pair is in it. */
  readonly known: (source: number, target: number) => number;
}

/** Scores of all beads of a corridor: `beadKinds` numbers for each place, the bead beginning there. Logarithms; −∞ = none. */
export type ScoreTable = Float32Array;

/** Lets others have their turn; false = stop. */
export type Rest = () => boolean | Promise<boolean>;

/** A paragraph that ends inside a link, where the other text has none. */
const acrossParagraphs = -2.5;
/** No way goes over a bead that scores less: leaving its sentences without counterpart costs less. */
const hopeless = -30;

/** Scores every bead of the corridor; null where `rest` said stop. */
export async function scoreBeads(
  source: ReadySide,
  target: ReadySide,
  corridor: Corridor,
  belief: Belief,
  rest: Rest,
): Promise<ScoreTable | null> {
  const sources = source.sentences.length;
  const scores = new Float32Array((corridor.starts[sources + 1] ?? 0) * beadKinds).fill(-Infinity);
  const compare = createComparison(source.words, target.words, belief.lexicon);
  const rows: (readonly SharedWords[])[] = [];
  const reach = (row: number) => Math.min(target.sentences.length, (corridor.high[row] ?? 0) + 3);
  for (let row = 0; row <= sources; row += 1) {
    const rested = rest();
    if (rested !== true && !(await rested)) return null;
    for (let ahead = row; ahead < Math.min(sources, row + 3); ahead += 1) {
      // The rows of a bead are compared over the columns of its first row, which lie lowest.
      rows[ahead] ??= compare(ahead, corridor.low[Math.max(0, ahead - 2)] ?? 0, reach(ahead));
    }
    delete rows[row - 1];
    scoreRow({ source, target, corridor, belief, rows, row, scores });
  }
  return scores;
}

interface RowWork {
  readonly source: ReadySide;
  readonly target: ReadySide;
  readonly corridor: Corridor;
  readonly belief: Belief;
  readonly rows: readonly (readonly SharedWords[])[];
  readonly row: number;
  readonly scores: ScoreTable;
}

function scoreRow(work: RowWork): void {
  const { corridor, row, scores } = work;
  for (let column = corridor.low[row] ?? 0; column <= (corridor.high[row] ?? -1); column += 1) {
    const place = placeIn(corridor, row, column);
    for (const [kind, { source, target }] of beads.entries()) {
      if (placeIn(corridor, row + source, column + target) < 0) continue;
      const score = isGap(kind) ? 0 : scoreBead(work, column, kind);
      if (score > hopeless) scores[place * beadKinds + kind] = score;
    }
  }
}

function scoreBead(work: RowWork, column: number, kind: number): number {
  const { source, target, corridor, belief, rows, row } = work;
  const bead = beads[kind] ?? beads[0];
  const cells: (readonly SharedWords[])[] = [];
  for (let at = row; at < row + bead.source; at += 1) {
    const left = corridor.low[Math.max(0, at - 2)] ?? 0;
    cells.push((rows[at] ?? []).slice(column - left, column - left + bead.target));
  }
  return (
    weighWords(cells) +
    weighLengths(belief.lengths, sum(source.lengths, row, bead.source), target.lengths, column, bead.target) +
    (belief.kinds[kind] ?? 0) +
    weighEdges(work, column, kind) +
    (kind === 0 ? belief.known(row, column) : 0)
  );
}

function weighEdges({ source, target, belief, row }: RowWork, column: number, kind: number): number {
  const bead = beads[kind] ?? beads[0];
  const [lastRow, lastColumn] = [row + bead.source - 1, column + bead.target - 1];
  const opens = (source.edges.opens[row] ?? 0) * openings + (target.edges.opens[column] ?? 0);
  const closes = (source.edges.closes[lastRow] ?? 0) * closings + (target.edges.closes[lastColumn] ?? 0);
  const crossed =
    Math.abs(paragraphsIn(source, row, lastRow) - paragraphsIn(target, column, lastColumn)) * acrossParagraphs;
  return (belief.opens[opens] ?? 0) + (belief.closes[closes] ?? 0) + crossed;
}

function paragraphsIn({ sentences }: ReadySide, first: number, last: number): number {
  return (sentences[last]?.paragraph ?? 0) - (sentences[first]?.paragraph ?? 0);
}

function sum(numbers: readonly number[], from: number, count: number): number {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += numbers[at] ?? 0;
  return total;
}
