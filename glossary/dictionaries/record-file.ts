import type { ByteSource } from './byte-source.ts';
import { entriesAtOnce, letOthersGo } from './let-others-go.ts';
import { DictionaryFault } from './dictionary-fault.ts';

/** A word with the bytes that follow it in an index of StarDict. */
export interface IndexRecord {
  readonly word: string;
  readonly tail: Buffer;
}

/** An index of StarDict (.idx, .syn): words that end in a zero byte, each followed by as many bytes. */
export interface RecordFile {
  readonly count: number;
  /** The record with this number, from 0. */
  at(number: number): IndexRecord;
  /** The records of a word, capitals apart. */
  find(word: string): readonly IndexRecord[];
}

/** Every so many records the place of one is kept: four bytes for 64 entries. */
const step = 64;
const longestWord = 1024;
const piece = 1 << 20;

/** Goes through the index once, for its order and the places of some records. */
export async function openRecordFile(
  path: string,
  source: ByteSource,
  tailLength: number,
  check: (tail: Buffer) => boolean,
): Promise<RecordFile> {
  const places: number[] = [];
  let count = 0;
  let sorted = true;
  let before = '';
  for (const { word, tail, place } of eachRecord(path, source, 0, tailLength)) {
    if (count % step === 0) places.push(place);
    count++;
    if (count % entriesAtOnce === 0) await letOthersGo();
    if (!check(tail)) throw new DictionaryFault(path, { type: 'dictionary-outside', entry: count });
    const key = fold(word);
    sorted &&= key >= before;
    before = key;
  }
  const starts = Float64Array.from(places);
  const page = (number: number) => eachRecord(path, source, starts[number] ?? source.size, tailLength);
  return {
    count,
    at: (number) => {
      let at = Math.floor(number / step) * step;
      for (const record of page(Math.floor(number / step))) if (at++ === number) return record;
      throw new DictionaryFault(path, { type: 'dictionary-outside', entry: number + 1 });
    },
    find: (word) => {
      const wanted = fold(word);
      const first = sorted ? findPage(starts.length, (number) => firstKey(page(number)), wanted) : 0;
      const found: IndexRecord[] = [];
      for (const record of page(first)) {
        const key = fold(record.word);
        if (key === wanted) found.push(record);
        else if (sorted && key > wanted) break;
      }
      return found;
    },
  };
}

function firstKey(records: Iterable<IndexRecord>): string {
  for (const { word } of records) return fold(word);
  return '';
}

/** The last page that begins before the word. */
function findPage(pages: number, keyOf: (number: number) => string, wanted: string): number {
  let [low, high] = [0, pages];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (keyOf(middle) < wanted) low = middle;
    else high = middle;
  }
  return low;
}

function* eachRecord(
  path: string,
  source: ByteSource,
  from: number,
  tailLength: number,
): Generator<IndexRecord & { readonly place: number }> {
  let number = 0;
  // A lookup reads little, the first pass all of it.
  for (let size = 16_384, place = from; place < source.size; size = Math.min(piece, size * 4)) {
    const bytes = source.read(place, size);
    let at = 0;
    for (let zero = bytes.indexOf(0, at); zero >= 0 && zero + tailLength < bytes.length; zero = bytes.indexOf(0, at)) {
      number++;
      if (zero - at > longestWord) throw new DictionaryFault(path, { type: 'dictionary-line', entry: number });
      yield {
        word: bytes.toString('utf8', at, zero),
        tail: bytes.subarray(zero + 1, zero + 1 + tailLength),
        place: place + at,
      };
      at = zero + 1 + tailLength;
    }
    if (at === 0 && (bytes.length > longestWord + tailLength + 1 || place + bytes.length >= source.size)) {
      throw new DictionaryFault(path, { type: 'dictionary-line', entry: number + 1 });
    }
    place += at;
  }
}

/** The order of StarDict looks at letters without their capitals, in ASCII only. */
function fold(word: string): string {
  return Buffer.from(word.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())).toString('latin1');
}
