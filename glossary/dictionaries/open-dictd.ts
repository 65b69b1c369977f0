import { basename } from 'node:path';
import type { ByteSource } from './byte-source.ts';
import { longestEntry, mostEntries, type Dictionary, type DictionaryEntry } from './dictionary.ts';
import { DictionaryFault } from './dictionary-fault.ts';
import { entriesAtOnce, letOthersGo } from './let-others-go.ts';
import { tidyLines } from './read-markup.ts';

/** Ways in which programs sort an index; a file keeps one of them, or none, and then it is searched from end to end. */
const orders: readonly ((word: string) => string)[] = [
  (word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N} ]/gu, ''),
  (word) => word.toLowerCase(),
  (word) => word,
];
const piece = 1 << 20;
const longestLine = 4096;

interface IndexLine {
  readonly word: string;
  readonly offset: number;
  readonly length: number;
}

/** A dictionary in the form of the dictd server: an index of lines, and a text. It is gone through once; nothing of it is kept. */
export async function openDictd(path: string, index: ByteSource, text: ByteSource): Promise<Dictionary> {
  const { entries, order } = await surveyIndex(path, index, text.size);
  const find = (word: string): readonly IndexLine[] =>
    order ? searchSorted(path, index, order, word) : scanLines(path, index, word);
  const read = ({ word, offset, length }: IndexLine): DictionaryEntry => ({
    headword: word,
    text: tidyLines(text.read(offset, Math.min(length, longestEntry)).toString('utf8')),
  });
  const [title] = ['00databaseshort', '00-database-short'].flatMap((word) => scanLines(path, index, word, 64_000));
  const name = title ? readTitle(read(title).text) : '';
  return {
    name: name === '' ? basename(path).replace(/\.index$/iu, '') : name,
    format: 'dictd',
    entries,
    find: (word) => find(word).slice(0, mostEntries).map(read),
    close: () => {
      index.close();
      text.close();
    },
  };
}

function readTitle(text: string): string {
  return (
    text
      .replace(/^00-?database-?short\s*/iu, '')
      .split('\n')[0]
      ?.trim() ?? ''
  );
}

/** Counts the entries, looks whether each lies within the text, and finds out how they are sorted. */
async function surveyIndex(path: string, index: ByteSource, textSize: number) {
  const before = orders.map(() => '');
  const sorted = orders.map(() => true);
  let entries = 0;
  let own = 0;
  for (const line of eachLine(path, index)) {
    entries++;
    if (entries % entriesAtOnce === 0) await letOthersGo();
    const { word, offset, length } = readLine(path, entries, line);
    if (offset + length > textSize) throw new DictionaryFault(path, { type: 'dictionary-outside', entry: entries });
    if (/^00-?database/u.test(word)) own++;
    for (const [at, order] of orders.entries()) {
      if (!sorted[at]) continue;
      const key = order(word);
      if (key < (before[at] ?? '')) sorted[at] = false;
      before[at] = key;
    }
  }
  if (entries === 0) throw new DictionaryFault(path, { type: 'holds-nothing' });
  return { entries: entries - own, order: orders[sorted.indexOf(true)] ?? null };
}

function* eachLine(path: string, index: ByteSource): Generator<string> {
  let rest: Buffer = Buffer.alloc(0);
  for (let at = 0; at < index.size; at += piece) {
    const bytes = Buffer.concat([rest, index.read(at, piece)]);
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      if (end > start) yield bytes.toString('utf8', start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > piece) throw new DictionaryFault(path, { type: 'dictionary-line', entry: 1 });
  }
  if (rest.length > 0) yield rest.toString('utf8');
}

function readLine(path: string, entry: number, line: string): IndexLine {
  const [word = '', offset = '', length = ''] = line.replace(/\r$/u, '').split('\t');
  const [start, size] = [readNumber(offset), readNumber(length)];
  if (start === null || size === null) throw new DictionaryFault(path, { type: 'dictionary-line', entry: entry });
  return { word, offset: start, length: size };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number as dictd writes it, 64 to a digit; null for anything else. */
function readNumber(text: string): number | null {
  if (text === '' || text.length > 8) return null;
  let value = 0;
  for (const digit of text) {
    const worth = digits.indexOf(digit);
    if (worth < 0) return null;
    value = value * 64 + worth;
  }
  return value;
}

/** Halves the file until the first line that may be the word, and reads on from there. */
function searchSorted(
  path: string,
  index: ByteSource,
  order: (word: string) => string,
  word: string,
): readonly IndexLine[] {
  const wanted = order(word);
  let [low, high] = [0, index.size];
  while (high - low > longestLine) {
    const middle = (low + high) >> 1;
    const line = lineFrom(index, middle);
    if (line && order(line.split('\t')[0] ?? '') < wanted) low = middle;
    else high = middle;
  }
  const found: IndexLine[] = [];
  const start = low === 0 ? 0 : low + index.read(low, longestLine * 2).indexOf(10) + 1;
  for (let size = longestLine * 4; ; size *= 2) {
    found.length = 0;
    const bytes = index.read(start, size);
    const lines = bytes.toString('utf8').split('\n');
    const isEnd = start + bytes.length >= index.size;
    for (const line of isEnd ? lines : lines.slice(0, -1)) {
      if (line === '') continue;
      const each = readLine(path, 0, line);
      if (order(each.word) > wanted) return found;
      if (isSame(each.word, word)) found.push(each);
    }
    if (isEnd || found.length >= mostEntries || size > piece * 4) return found;
  }
}

/** The first whole line behind a place. */
function lineFrom(index: ByteSource, at: number): string | null {
  const bytes = index.read(at, longestLine * 2);
  const start = bytes.indexOf(10) + 1;
  if (start === 0 || start >= bytes.length) return null;
  const end = bytes.indexOf(10, start);
  return bytes.toString('utf8', start, end < 0 ? bytes.length : end);
}

/** Looks for the word at the beginning of every line, as it is and with other capitals. */
function scanLines(path: string, index: ByteSource, word: string, within = index.size): readonly IndexLine[] {
  const forms = [
    ...new Set([word, word.toLowerCase(), word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]),
  ];
  const found: IndexLine[] = [];
  for (const form of forms) {
    const wanted = Buffer.from(`\n${form}\t`);
    for (let at = 0; at < within; at += piece) {
      // The line feed before the first line is not there; pieces overlap by a line.
      const bytes = Buffer.concat([
        at === 0 ? Buffer.from('\n') : Buffer.alloc(0),
        index.read(at, piece + longestLine),
      ]);
      for (let hit = bytes.indexOf(wanted); hit >= 0 && hit < piece; hit = bytes.indexOf(wanted, hit + 1)) {
        const end = bytes.indexOf(10, hit + 1);
        found.push(readLine(path, 0, bytes.toString('utf8', hit + 1, end < 0 ? bytes.length : end)));
      }
    }
  }
  return found.slice(0, mostEntries);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
