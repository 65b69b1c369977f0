import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync, constants } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dictionary } from './dictionary.ts';
import { lookUp } from './look-up.ts';
import { openDictionary } from './open-dictionary.ts';

let folder: string;
let opened: Dictionary[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-dictionary-'));
  opened = [];
});
afterEach(() => {
  for (const each of opened) each.close();
  rmSync(folder, { recursive: true });
});

type Entries = readonly (readonly [word: string, text: string])[];

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const number64 = (value: number): string =>
  value < 64 ? (digits[value] ?? '') : number64(Math.floor(value / 64)) + (digits[value % 64] ?? '');

/** gzip in chunks of `length` bytes with their sizes in the header, as dictzip writes it. */
function dictzip(text: Buffer, length: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < text.length; at += length)
    chunks.push(deflateRawSync(text.subarray(at, at + length), { finishFlush: constants.Z_SYNC_FLUSH }));
  const field = Buffer.alloc(10 + 2 * chunks.length);
  field.write('RA', 0);
  field.writeUInt16LE(6 + 2 * chunks.length, 2);
  field.writeUInt16LE(1, 4);
  field.writeUInt16LE(length, 6);
  field.writeUInt16LE(chunks.length, 8);
  for (const [index, chunk] of chunks.entries()) field.writeUInt16LE(chunk.length, 10 + 2 * index);
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, field.length & 255, field.length >> 8]);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, field, ...chunks, tail]);
}

function layOut(entries: Entries) {
  let at = 0;
  const places = entries.map(([word, text]) => {
    const length = Buffer.byteLength(text);
    at += length;
    return { word, offset: at - length, length };
  });
  return { places, text: Buffer.from(entries.map(([, text]) => text).join('')) };
}

function writeDictd(entries: Entries, pack: (text: Buffer) => Buffer | null = () => null): string {
  const { places, text } = layOut(entries);
  const lines = places.map(({ word, offset, length }) => `${word}\t${number64(offset)}\t${number64(length)}\n`);
  writeFileSync(join(folder, 'a.index'), lines.join(''));
  const packed = pack(text);
  writeFileSync(join(folder, packed ? 'a.dict.dz' : 'a.dict'), packed ?? text);
  return join(folder, 'a.index');
}

function writeStarDict(
  entries: Entries,
  { wide = false, type = 'm', synonyms = [] as readonly [string, number][] } = {},
) {
  const { places, text } = layOut(entries);
  const records = places.map(({ word, offset, length }) => {
    const tail = Buffer.alloc(wide ? 12 : 8);
    if (wide) tail.writeBigUInt64BE(BigInt(offset));
    else tail.writeUInt32BE(offset);
    tail.writeUInt32BE(length, wide ? 8 : 4);
    return Buffer.concat([Buffer.from(`${word}\0`), tail]);
  });
  const info = `StarDict's dict ifo file\nversion=3.0.0\nbookname=Nederlands–Engels\nwordcount=${places.length}\nsametypesequence=${type}\n${wide ? 'idxoffsetbits=64\n' : ''}`;
  writeFileSync(join(folder, 's.ifo'), info);
  writeFileSync(join(folder, 's.idx'), Buffer.concat(records));
  writeFileSync(join(folder, 's.dict'), text);
  const others = synonyms.map(([word, entry]) => {
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(entry);
    return Buffer.concat([Buffer.from(`${word}\0`), tail]);
  });
  if (others.length > 0) writeFileSync(join(folder, 's.syn'), Buffer.concat(others));
  return join(folder, 's.ifo');
}

async function open(path: string): Promise<Dictionary> {
  const result = await openDictionary(path);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  opened.push(result.value);
  return result.value;
}
const texts = (dictionary: Dictionary, word: string) => dictionary.find(word).map(({ text }) => text);
const fails = async (path: string) => {
  const result = await openDictionary(path);
  return result.ok ? null : result.error;
};

const small: Entries = [
  ['00databaseshort', 'Kleine proef\n'],
  ['huis', 'house\n'],
  ['raad', '1. council\n2. advice\n'],
  ['raad', 'board\n'],
  ['schip', 'ship\n'],
];
const many: Entries = Array.from({ length: 20_000 }, (_, at) => {
  const word = `woord${String(at).padStart(6, '0')}`;
  return [word, `word number ${at}\n`] as const;
});

describe('dictd', () => {
  test.each([
    ['as it is', () => null],
    ['packed in pieces', (text: Buffer) => dictzip(text, 16)],
    ['packed as a whole', (text: Buffer) => gzipSync(text)],
  ])('%s, it is found by the word, capitals apart', async (_name, pack) => {
    const dictionary = await open(writeDictd(small, pack));
    expect([dictionary.name, dictionary.entries]).toEqual(['Kleine proef', 4]);
    expect(texts(dictionary, 'Raad')).toEqual(['1. council\n2. advice', 'board']);
    expect(texts(dictionary, 'raa')).toEqual([]);
  });

  test('every word of a long index is found by halving, and nothing that is not there', async () => {
    const dictionary = await open(writeDictd(many, (text) => dictzip(text, 50_000)));
    for (const at of [0, 1, 63, 4095, 10_000, 19_998, 19_999])
      expect(texts(dictionary, many[at]?.[0] ?? '')).toEqual([`word number ${at}`]);
    expect(texts(dictionary, 'aaa')).toEqual([]);
    expect(texts(dictionary, 'woord0100005')).toEqual([]);
    expect(texts(dictionary, 'zzz')).toEqual([]);
  });

  test('an index in no order is searched from end to end', async () => {
    const dictionary = await open(writeDictd(many.toReversed()));
    expect(texts(dictionary, 'woord004095')).toEqual(['word number 4095']);
  });

  test('what is broken says where', async () => {
    const path = writeDictd(small);
    truncateSync(join(folder, 'a.dict'), 20);
    expect(await fails(path)).toEqual({
      type: 'dictionary-broken',
      path,
      reason: { type: 'dictionary-outside', entry: 3 },
    });
    writeFileSync(path, 'huis\tA\tF\nraad zonder tabs\n');
    expect(await fails(path)).toMatchObject({ reason: { type: 'dictionary-line', entry: 2 } });
    rmSync(join(folder, 'a.dict'));
    expect(await fails(path)).toMatchObject({ reason: { type: 'dictionary-part', part: join(folder, 'a.dict') } });
    expect(await fails(join(folder, 'b.index'))).toEqual({ type: 'file-not-found', path: join(folder, 'b.index') });
    writeFileSync(join(folder, 'c.txt'), 'x');
    expect(await fails(join(folder, 'c.txt'))).toMatchObject({ type: 'file-kind-unknown' });
  });

  test('packed text that says it is longer or shorter than its chunks is refused', async () => {
    const entries: Entries = [['aap', 'monkey '.repeat(200)]];
    for (const size of [0xffff_ffff, 3]) {
      const path = writeDictd(entries, (text) => {
        const packed = dictzip(text, 500);
        packed.writeUInt32LE(size, packed.length - 4);
        return packed;
      });
      expect(await openDictionary(path)).toMatchObject({
        ok: false,
        error: { type: 'dictionary-broken', reason: { type: 'cut-off' } },
      });
    }
  });

  test('packed text that is no packed text, or is damaged inside, is told', async () => {
    const path = writeDictd(small, () => Buffer.from('not packed at all, whatever its name'));
    expect(await fails(path)).toMatchObject({ reason: { type: 'not-packed' } });
    writeDictd(small, (text) => {
      const packed = dictzip(text, 16);
      return packed.fill(0xff, packed.length - 30, packed.length - 8);
    });
    const damaged = await open(path);
    expect(() => texts(damaged, 'schip')).toThrow('dictionary-chunk');
  });
});

describe('StarDict', () => {
  const words: Entries = [
    ['huis', '<b>huis</b> <i>o</i><br/>house &amp; home<script>alert(1)</script>'],
    ['Raad', '<div>council</div><img src="x" onerror="alert(1)">'],
    ['schip', 'ship'],
  ];

  test('markup becomes text, and synonyms lead to their entry', async () => {
    const dictionary = await open(writeStarDict(words, { type: 'h', synonyms: [['adviesorgaan', 1]] }));
    expect([dictionary.name, dictionary.entries]).toEqual(['Nederlands–Engels', 3]);
    expect(texts(dictionary, 'huis')).toEqual(['huis o\nhouse & home']);
    expect(texts(dictionary, 'adviesorgaan')).toEqual(['council']);
    expect(texts(dictionary, 'raad')).toEqual(['council']);
  });

  test('offsets of 64 bits and fields that name their type are read', async () => {
    const typed: Entries = [['huis', 'thɶys\0mhouse\0']];
    expect(texts(await open(writeStarDict(typed, { wide: true, type: '' })), 'huis')).toEqual(['hɶys\nhouse']);
  });

  test('every word of a long index is found', async () => {
    const dictionary = await open(writeStarDict(many));
    for (const at of [0, 63, 64, 65, 12_345, 19_999])
      expect(texts(dictionary, many[at]?.[0] ?? '')).toEqual([`word number ${at}`]);
    expect(texts(dictionary, 'zzz')).toEqual([]);
    expect(texts(await open(writeStarDict(many.toReversed())), 'woord000064')).toEqual(['word number 64']);
  });

  test('what is broken says where', async () => {
    const path = writeStarDict(words);
    truncateSync(join(folder, 's.idx'), 20);
    expect(await fails(path)).toMatchObject({
      path: join(folder, 's.idx'),
      reason: { type: 'dictionary-line', entry: 2 },
    });
    writeStarDict(words);
    truncateSync(join(folder, 's.dict'), 80);
    expect(await fails(path)).toMatchObject({ reason: { type: 'dictionary-outside', entry: 2 } });
    writeFileSync(path, 'something else');
    expect(await fails(path)).toMatchObject({ reason: { type: 'dictionary-header' } });
  });
});

test('a form leads to its word, and a compound that is not there to its last part', async () => {
  const dictionary = await open(writeDictd(small));
  expect(lookUp(dictionary, 'schepen').map(({ headword, kind }) => [headword, kind])).toEqual([['schip', 'base']]);
  expect(lookUp(dictionary, 'Huizen').map(({ headword, kind }) => [headword, kind])).toEqual([['huis', 'base']]);
  expect(lookUp(dictionary, 'oorlogsschepen').map(({ headword, kind }) => [headword, kind])).toEqual([
    ['schip', 'head'],
  ]);
  expect(lookUp(dictionary, 'xyzzy')).toEqual([]);
});

test('a part of a compound that is a word itself and a form of another gives both', async () => {
  const dictionary = await open(writeDictd([...small.slice(0, 4), ['schepen', 'alderman\n'], ['schip', 'ship\n']]));
  expect(lookUp(dictionary, 'oorlogsschepen').map(({ headword }) => headword)).toEqual(['schepen', 'schip']);
});
