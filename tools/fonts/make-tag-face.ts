/**
 * Writes `renderer/ui/tag-face.ttf`: a face in which the characters that stand for inline tags (shared/text/tags.ts) are as
 * high as a letter and take no room. The page draws a chip before each; the caret beside it needs a letter's height.
 * `node tools/fonts/make-tag-face.ts`
 */
import { writeFileSync } from 'node:fs';

const [first, last] = [0xe000, 0xebff];
const [ascent, descent, em] = [1036, -335, 1000];

const u16 = (...values: number[]) =>
  Buffer.concat(values.map((value) => Buffer.from([(value >> 8) & 255, value & 255])));
const u32 = (...values: number[]) =>
  Buffer.concat(
    values.map((value) => Buffer.from([(value >>> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255])),
  );

/** Glyph 0 is a box, as it must be; glyph 1 is empty and has no width. */
function makeBox(): Buffer {
  const flags = Buffer.from([1, 1, 1, 1]);
  return Buffer.concat([
    u16(1, 50, 0, 450, 700, 3, 0),
    flags,
    u16(50, 0, 400, 0),
    u16(0, 700, 0, -700),
    Buffer.alloc(2),
  ]);
}

function makeCmap(): Buffer {
  const count = last - first + 1;
  const segments = Buffer.concat([
    u16(last, 0xffff),
    u16(0),
    u16(first, 0xffff),
    u16(0, 1),
    // From here to the list of glyphs: two segments on.
    u16(4, 0),
    u16(...Array<number>(count).fill(1)),
  ]);
  const table = Buffer.concat([u16(4, 14 + segments.length, 0, 4, 4, 1, 0), segments]);
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), table]);
}

function makeNames(): Buffer {
  const names = [
    [1, 'Veerman Tags'],
    [2, 'Regular'],
    [3, 'Veerman Tags 1'],
    [4, 'Veerman Tags'],
    [5, 'Version 1.0'],
    [6, 'VeermanTags'],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = names.map(([id], index) => {
    const length = texts[index]?.length ?? 0;
    const record = u16(3, 1, 0x409, id, length, offset);
    offset += length;
    return record;
  });
  return Buffer.concat([u16(0, names.length, 6 + 12 * names.length), ...records, ...texts]);
}

const box = makeBox();
const tables: Readonly<Record<string, Buffer>> = {
  'OS/2': Buffer.concat([
    u16(4, 250, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(0, 0x10000000, 0, 0),
    Buffer.from('VEER'),
    u16(64, first, last, ascent, descent, 0, ascent, -descent),
    u32(1, 0),
    u16(500, 700, 0, 32, 1),
  ]),
  cmap: makeCmap(),
  glyf: box,
  head: Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(3, em),
    Buffer.alloc(16),
    u16(0, 0, 450, 700, 0, 8, 2, 0, 0),
  ]),
  hhea: Buffer.concat([u32(0x10000), u16(ascent, descent, 0, 500, 0, 0, 450, 1, 0, 0, 0, 0, 0, 0, 0, 2)]),
  hmtx: u16(500, 50, 0, 0),
  loca: u16(0, box.length / 2, box.length / 2),
  maxp: Buffer.concat([u32(0x10000), u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: makeNames(),
  post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
};

const pad = (table: Buffer) => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
const sumOf = (table: Buffer) => {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
};

function putTogether(): Buffer {
  const names = Object.keys(tables);
  const power = 2 ** Math.floor(Math.log2(names.length));
  let offset = 12 + 16 * names.length;
  const records = names.map((name) => {
    const table = tables[name] ?? Buffer.alloc(0);
    const record = Buffer.concat([Buffer.from(name.padEnd(4)), u32(sumOf(pad(table)), offset, table.length)]);
    offset += pad(table).length;
    return record;
  });
  const head = Buffer.concat([
    u32(0x10000),
    u16(names.length, power * 16, Math.log2(power), (names.length - power) * 16),
  ]);
  const face = Buffer.concat([head, ...records, ...Object.values(tables).map(pad)]);
  const at = records.find((record) => record.toString('latin1', 0, 4) === 'head')?.readUInt32BE(8) ?? 0;
  face.writeUInt32BE((0xb1b0afba - sumOf(face)) >>> 0, at + 8);
  return face;
}

writeFileSync(new URL('../../renderer/ui/tag-face.ttf', import.meta.url), putTogether());
