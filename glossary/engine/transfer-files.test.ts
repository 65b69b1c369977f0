import { writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UnitFormat } from '#shared/model/transfer.ts';
import { writeXlsx } from '#glossary/interchange/xlsx/write-xlsx.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';
import { makeTmx } from './testing/tiny-seeds.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const write = (name: string, content: string | Uint8Array) => {
  const path = place.folder.path(name);
  writeFileSync(path, content);
  return path;
};
const preview = (path: string) => desk.try('transfer.preview', { file: { path }, into: 'Client', mode: 'newer' });

async function take(path: string, into = 'Client') {
  const ready = await desk.call('transfer.preview', { file: { path }, into, mode: 'newer' });
  return desk.call('transfer.apply', { token: ready.token });
}

function rows(memory: string): readonly Record<string, unknown>[] {
  const db = openConnection(place.workspacePath, { mustExist: true });
  try {
    const all = db.all<Record<string, unknown>>(
      `SELECT u.* FROM unit u JOIN memory m ON m.id = u.memory_id AND m.name = :memory ORDER BY u.id`,
      { memory },
    );
    return all.map(({ id: _id, memory_id: _memory, segment_id: _segment, ...row }) => row);
  } finally {
    db.close();
  }
}

/** Fetches an export piece by piece, as a page does. */
async function fetchExport(format: UnitFormat, memory: string): Promise<Uint8Array> {
  const memories = await desk.call('memories.list', {});
  const memoryId = memories.find(({ name }) => name === memory)?.id ?? null;
  const { exportId, bytes } = await desk.call('transfer.export', { memoryId, format });
  const pieces: Uint8Array[] = [];
  for (let at = 0; ;) {
    const piece = await desk.call('transfer.read', { exportId, at });
    if (piece.length === 0) break;
    pieces.push(piece);
    at += piece.length;
  }
  await desk.call('transfer.finish', { exportId });
  const whole = Buffer.concat(pieces);
  expect(whole.length).toBe(bytes);
  return new Uint8Array(whole);
}

const rich = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="t" srclang="*all*"/><body>
<tu creationid="A" creationdate="20240101T000000Z" changeid="B" changedate="20240202T000000Z"><prop type="x-document">a "b", c.txt</prop><prop type="x-context-pre"></prop><prop type="x-context-post">Na; ja.</prop><tuv xml:lang="nl"><seg>=1+1 &amp; "citaat",\ttab</seg></tuv><tuv xml:lang="en"><seg>-2 'quote'; semi</seg></tuv></tu>
<tu><prop type="x-context-pre"></prop><prop type="x-context-post"></prop><tuv xml:lang="nl"><seg>Alleen.</seg></tuv><tuv xml:lang="en"><seg>Alone.</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg> Regel één
regel twee 😀 </seg></tuv><tuv xml:lang="en"><seg>@line one
line two</seg></tuv></tu></body></tmx>`;

test.each(['tmx', 'tmx.gz', 'csv', 'tsv', 'xlsx'] as const)(
  'what goes out as %s comes in again just so',
  async (format) => {
    await take(write('a.tmx', rich), 'First');
    expect(rows('First')).toHaveLength(3);
    const bytes = await fetchExport(format, 'First');
    await take(write(`again.${format}`, bytes), 'Second');
    expect(rows('Second')).toEqual(rows('First'));
    expect((await take(write(`again.${format}`, bytes), 'First')).counts).toMatchObject({
      added: 0,
      changed: 0,
      duplicate: 3,
    });
  },
);

test('a packed file is known by what is in it, not by its name', async () => {
  const bytes = gzipSync(makeTmx([['Een.', 'One.']]));
  expect((await take(write('no-ending', bytes))).counts.added).toBe(1);
  expect(gunzipSync(await fetchExport('tmx.gz', 'Client')).toString()).toContain('<seg>Een.</seg>');
});

test.each([
  ['utf-8', '\t', (text: string) => Buffer.from(text)],
  ['utf-8 with its mark', ';', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['utf-16le', ',', (text: string) => Buffer.from(text, 'utf16le')],
  ['utf-16be with its mark', '|', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['windows-1252', ';', (text: string) => Buffer.from(text, 'latin1')],
])('a table in %s is read, with “%s” between its cells', async (_name, separator, encode) => {
  const text = [
    ['Engels', 'Nr', 'Nederlands'],
    ['The café is open.', '1', 'Het café is open.'],
    ['"Yes, of course; it ""is""|here"', '2', '"Ja, dat is\r\nhet"'],
    ['', '3', 'Zonder Engels.'],
  ].map((row) => row.join(separator));
  const path = write('t.csv', encode(text.join('\r\n')));
  const shape = await desk.call('transfer.inspect', { file: { path } });
  expect(shape.table?.choice).toMatchObject({ separator, header: true, columns: { source: 2, target: 0 } });
  const done = await take(path);
  expect(done.refused).toEqual([{ line: 5, reason: { type: 'side-empty', side: 'en' } }]);
  expect(rows('Client')).toMatchObject([
    { source: 'Het café is open.', target: 'The café is open.' },
    { source: 'Ja, dat is\r\nhet', target: 'Yes, of course; it "is"|here' },
  ]);
});

test('columns without names are told by their words, and may be chosen', async () => {
  const path = write(
    't.tsv',
    'It is the end of the day\tHet is het einde van de dag\nThat was not the plan\tDat was niet het plan\n',
  );
  const { table } = await desk.call('transfer.inspect', { file: { path } });
  expect(table?.choice).toMatchObject({ header: false, columns: { source: 1, target: 0 } });
  const choice = { ...table!.choice, columns: { source: 0, target: 1 } };
  const { token, counts } = await desk.call('transfer.preview', {
    file: { path },
    into: 'X',
    mode: 'newer',
    table: choice,
  });
  expect(counts.added).toBe(2);
  const { items } = await desk.call('transfer.units', { token, fate: 'added', from: 0, limit: 1 });
  expect(items).toMatchObject([{ line: 1, source: 'It is the end of the day' }]);
});

test('a file handed over in pieces is read as one that lies on the disk', async () => {
  const bytes = new TextEncoder().encode(
    makeTmx([
      ['Een.', 'One.'],
      ['Twee.', 'Two.'],
    ]),
  );
  const { uploadId } = await desk.call('uploads.begin', { name: 'C:\\map\\Klant X.tmx' });
  for (let at = 0; at < bytes.length; at += 100)
    await desk.call('uploads.append', { uploadId, at, bytes: bytes.slice(at, at + 100) });
  expect(await desk.try('uploads.append', { uploadId, at: 5, bytes })).toMatchObject({
    error: { type: 'upload-unknown' },
  });
  const ready = await desk.call('transfer.preview', { file: { uploadId }, into: null, mode: 'newer' });
  expect(ready).toMatchObject({ memoryName: 'Klant X', fileName: 'Klant X.tmx', counts: { added: 2 } });
  await desk.call('uploads.discard', { uploadId });
  expect((await desk.call('transfer.apply', { token: ready.token })).counts.added).toBe(2);
});

test('an import that is given up leaves nothing, before and while it is written', async () => {
  const path = write(
    'm.tmx',
    makeTmx(Array.from({ length: 60_000 }, (_, at) => [`Zin ${at} hier.`, `Sentence ${at}.`])),
  );
  const order = (into: string) => ({ file: { path }, into, mode: 'newer' }) as const;
  const stopping = () => {
    const controller = new AbortController();
    return { signal: controller.signal, onProgress: () => controller.abort() };
  };
  const isCancelled = { ok: false, error: { type: 'cancelled' } };
  expect(await desk.try('transfer.preview', order('Client'), stopping())).toEqual(isCancelled);
  // On a busy machine everything may be written before the word to stop is there; then it is tried again.
  for (let tries = 1; tries <= 6; tries += 1) {
    const into = `Client ${tries}`;
    const { token } = await desk.call('transfer.preview', order(into));
    const applied = await desk.try('transfer.apply', { token }, stopping());
    if (applied.ok && tries < 6) continue;
    expect(applied).toEqual(isCancelled);
    expect(rows(into)).toEqual([]);
    expect((await desk.call('memories.list', {})).map(({ name }) => name)).not.toContain(into);
    expect((await desk.call('transfer.apply', { token })).counts.added).toBe(60_000);
    break;
  }
});

describe('a hostile file', () => {
  const tmx = (body: string, before = '') =>
    `<?xml version="1.0"?>${before}<tmx version="1.4"><header srclang="nl"/><body>\n${body}</body></tmx>`;
  const pair = '<tu><tuv xml:lang="nl"><seg>Een.</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv></tu>\n';
  const bomb = `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const whole: readonly (readonly [string, () => string | Uint8Array, object])[] = [
    ['with an entity bomb', () => tmx(pair, bomb), { type: 'doctype-entities' }],
    [
      'that names another file',
      () => tmx(pair, '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      { type: 'doctype-elsewhere' },
    ],
    ['nested without end', () => tmx(`<tu>${'<a>'.repeat(100_000)}`), { type: 'nested-deep' }],
    [
      'with a segment of 100 MB',
      () => tmx(`${pair}<tu><tuv xml:lang="nl"><seg>${'x'.repeat(100_000_000)}</seg></tuv></tu>`),
      { type: 'token-long' },
    ],
    ['with an attribute twice', () => tmx(`${pair}<tu a="1" a="2"/>`), { type: 'attribute-faulty' }],
    ['with a zero byte', () => tmx(pair + pair.replace('One', 'O\0ne')), { type: 'character-not-allowed' }],
    ['cut off', () => tmx(pair).slice(0, -40), { type: 'cut-off-in-element' }],
    [
      'that is not in the encoding it names',
      () => Buffer.from(tmx(pair.replace('One', 'Én')), 'latin1'),
      { type: 'byte-wrong' },
    ],
    ['whose packing is damaged', () => gzipSync(tmx(pair.repeat(5000))).subarray(0, 400), { type: 'not-packed' }],
    [
      'that unpacks without end',
      () => gzipSync(tmx(`${pair}<!--${' '.repeat(3_000_000)}-->`.repeat(12))),
      { type: 'unpacks-far' },
    ],
    [
      'that is an old or locked workbook',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      { type: 'workbook-locked' },
    ],
    ['that is a workbook without a sheet', () => zipSync({ 'a.txt': new Uint8Array(3) }), { type: 'workbook-lacks' }],
    [
      'that is a cut workbook',
      () => writeXlsx({ name: 'a', header: ['nl', 'en'], rows: [['a', 'b']] }).subarray(0, 500),
      { type: 'not-packed' },
    ],
    ['that is a table with a quotation mark that nobody closes', () => 'nl,en\na,b\n"c,d\n', { type: 'quote-open' }],
    ['that is one column of text', () => 'Een zin.\nNog een zin.\n', { type: 'no-pair-columns' }],
  ];
  test.each(whole)(
    '%s is refused whole, with its reason, and nothing is left of it',
    { timeout: 60_000 },
    async (_name, make, reason) => {
      const path = write('h.tmx', make());
      const path2 = _name.includes('table') || _name.includes('column') ? write('h.csv', make()) : path;
      expect(await preview(path2)).toMatchObject({
        ok: false,
        error: { type: 'file-malformed', path: path2, line: expect.any(Number), reason },
      });
      expect(rows('Client')).toEqual([]);
    },
  );

  test('that has absurd units loses those alone, each with its line', async () => {
    const many = `<tu>${'<tuv xml:lang="nl"><seg>x</seg></tuv>'.repeat(10_000)}</tu>\n`;
    const long = `<tu><tuv xml:lang="nl"><seg>${'x'.repeat(200_000)}</seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu>\n`;
    const done = await take(write('h.tmx', tmx(`${pair}${many}${long}<tu/>\n${pair.replace('Een', 'Twee')}`)));
    expect(done.counts).toMatchObject({ added: 2, refused: 3 });
    expect(done.refused.map(({ line, reason }) => [line, reason.type])).toEqual([
      [3, 'languages-many'],
      [4, 'text-long'],
      [5, 'unit-empty'],
    ]);
  });

  test('of which nobody has confirmed a unit loses that unit', async () => {
    const draft = pair.replace('<tu>', '<tu><prop type="x-ConfirmationLevel">Draft</prop>');
    const done = await take(write('h.tmx', tmx(draft + pair)));
    expect(done).toMatchObject({
      counts: { added: 1, refused: 1 },
      refused: [{ line: 2, reason: { type: 'unit-unconfirmed', level: 'Draft' } }],
    });
  });

  test('with tags and notes comes in as words, and that is told', async () => {
    const tagged = pair
      .replace('One.', 'O<bpt i="1">&lt;b&gt;</bpt>n<ept i="1"/>e.')
      .replace('<tu>', '<tu><note>hm</note>');
    expect(await take(write('h.tmx', tmx(tagged)))).toMatchObject({ flattened: 1, withNotes: 1, counts: { added: 1 } });
    expect(rows('Client')).toMatchObject([{ target: 'One.' }]);
  });
});
