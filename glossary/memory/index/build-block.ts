import { grow } from './grow.ts';
import type { Block, Scratch } from './token-index.ts';
import { copyUnit, createColumns, readTokens, type UnitColumns } from './unit-columns.ts';
import { countedOccurrences, learnNext, type Vocabulary } from './vocabulary.ts';

/** Units to build from: those of the rows below `count` that are not removed. */
export interface UnitSource {
  readonly columns: UnitColumns;
  readonly count: number;
}

/** Makes one block of units of the same number of tokens; there must be no more of them than a block takes. */
export function buildBlock(
  vocabulary: Vocabulary,
  scratch: Scratch,
  length: number,
  sources: readonly UnitSource[],
): Block {
  const columns = gatherUnits(length, sources);
  const count = columns.ids.length;
  const occurring = listFeatures(vocabulary, scratch, columns, length);
  return { length, count, columns, ...layOut(vocabulary, scratch, occurring, length), removed: 0 };
}

/** Ids have 31 bits, so 22 are left to say which unit it is. */
const places = 1 << 22;

function gatherUnits(length: number, sources: readonly UnitSource[]): UnitColumns {
  const room = sources.reduce((sum, { count }) => sum + count, 0);
  const keys = new Float64Array(room);
  let alive = 0;
  let before = 0;
  for (const { columns, count } of sources) {
    for (let row = 0; row < count; row += 1) {
      const id = columns.ids[row]!;
      if (id > 0) keys[alive++] = id * places + before + row;
    }
    before += count;
  }
  const sorted = keys.subarray(0, alive).sort();
  const gathered = createColumns(length, alive);
  for (let at = 0; at < alive; at += 1) {
    let row = sorted[at]! % places;
    let from = 0;
    while (row >= sources[from]!.count) row -= sources[from++]!.count;
    copyUnit(sources[from]!.columns, row, gathered, at, length);
  }
  return gathered;
}

/** The feature of every token, row by row; -1 where it has none. */
function listFeatures(vocabulary: Vocabulary, scratch: Scratch, columns: UnitColumns, length: number): Int32Array {
  const count = columns.ids.length;
  const features = new Int32Array(count * length);
  scratch.tokens = grow(scratch.tokens, length);
  scratch.byFeature = grow(scratch.byFeature, vocabulary.features);
  const { tokens, byFeature: times } = scratch;
  for (let row = 0; row < count; row += 1) {
    readTokens(columns, row, length, tokens);
    for (let i = 0; i < length; i += 1) {
      const first = vocabulary.classOfToken[tokens[i]!]!;
      const earlier = times[first]!;
      times[first] = earlier + 1;
      features[row * length + i] = earlier < countedOccurrences ? nthFeature(vocabulary, first, earlier) : -1;
    }
    for (let i = 0; i < length; i += 1) times[vocabulary.classOfToken[tokens[i]!]!] = 0;
  }
  return features;
}

function nthFeature(vocabulary: Vocabulary, first: number, earlier: number): number {
  let feature = first;
  for (let nth = 0; nth < earlier; nth += 1) feature = learnNext(vocabulary, feature);
  return feature;
}

/** Sorts rows by feature, by counting. */
function layOut(vocabulary: Vocabulary, scratch: Scratch, occurring: Int32Array, length: number) {
  scratch.byFeature = grow(scratch.byFeature, vocabulary.features);
  const { byFeature } = scratch;
  const features = countFeatures(occurring, byFeature);
  const starts = new Uint32Array(features.length + 1);
  for (let at = 0, start = 0; at < features.length; at += 1) {
    const size = byFeature[features[at]!]!;
    byFeature[features[at]!] = start;
    starts[at + 1] = start += size;
  }
  const rows = new Uint16Array(starts[features.length]!);
  for (let i = 0; i < occurring.length; i += 1) {
    const feature = occurring[i]!;
    if (feature < 0) continue;
    const place = byFeature[feature]!;
    rows[place] = i / length;
    byFeature[feature] = place + 1;
  }
  for (const feature of features) byFeature[feature] = 0;
  return { features, starts, rows };
}

/** Counts how often each feature occurs into `counts`, and lists those that do, ascending. */
function countFeatures(occurring: Int32Array, counts: Int32Array): Int32Array {
  const met = new Int32Array(occurring.length);
  let different = 0;
  for (const feature of occurring) {
    if (feature < 0) continue;
    if (counts[feature] === 0) met[different++] = feature;
    counts[feature] = counts[feature]! + 1;
  }
  return met.slice(0, different).sort();
}
