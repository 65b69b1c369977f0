import { expect, test } from 'vitest';
import { growCorpus } from './grow-corpus.ts';
import { readCatalogue } from './read-catalogue.ts';

/** A compiled catalogue as msgfmt makes it. */
function compile(entries: readonly (readonly [string, string])[]): Buffer {
  const texts = [...entries.map(([english]) => english), ...entries.map(([, dutch]) => dutch)];
  const tables = Buffer.alloc(28 + 8 * texts.length);
  [0x950412de, 0, entries.length, 28, 28 + 8 * entries.length, 0, 0].forEach((n, at) =>
    tables.writeUInt32LE(n, 4 * at),
  );
  const pieces = [tables];
  let end = tables.length;
  texts.forEach((text, at) => {
    const bytes = Buffer.from(`${text}\0`);
    tables.writeUInt32LE(bytes.length - 1, 28 + 8 * at);
    tables.writeUInt32LE(end, 32 + 8 * at);
    end += bytes.length;
    pieces.push(bytes);
  });
  return Buffer.concat(pieces);
}

test('reads Dutch and English from a catalogue, without head, context, plural and marks for keys', () => {
  const bytes = compile([
    ['', 'Language: nl\n'],
    ['menu\u0004_Open', '_Openen'],
    ['%d file\0%d files', '%d bestand\0%d bestanden'],
    ['OK', 'OK'],
  ]);
  expect(readCatalogue(bytes)).toEqual([
    { source: 'Openen', target: 'Open' },
    { source: '%d bestand', target: '%d file' },
  ]);
  expect(readCatalogue(Buffer.from('no catalogue'))).toEqual([]);
});

test('grows a memory to the size that is asked, the same each time, with queries that are not all in it', () => {
  const pairs = Array.from({ length: 60 }, (_, at) => ({
    source: `een zin nummer ${at}`,
    target: `a line number ${at}`,
  }));
  const [one, other] = [growCorpus(pairs, 500, 40), growCorpus(pairs, 500, 40)];
  const units = [...one.units];
  expect(units).toHaveLength(500);
  expect([...other.units]).toEqual(units);
  expect(other.queries).toEqual(one.queries);
  const known = new Set(units.map(({ source }) => source));
  expect(one.queries).toHaveLength(40);
  expect(one.queries.slice(20).some((text) => !known.has(text))).toBe(true);
});
