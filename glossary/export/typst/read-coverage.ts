/** Every code point that a TrueType or OpenType face has a glyph for. */
export function readCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const table = findTable(view, 'cmap');
  if (table === null) return covered;
  const encodings = view.getUint16(table + 2);
  for (let place = 0; place < encodings; place += 1) {
    const subtable = table + view.getUint32(table + 4 + 8 * place + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readSegments(view, subtable, covered);
    if (format === 12) readGroups(view, subtable, covered);
  }
  return covered;
}

function findTable(view: DataView, tag: string): number | null {
  const tables = view.getUint16(4);
  for (let place = 0; place < tables; place += 1) {
    const record = 12 + 16 * place;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return null;
}

/** Format 4: ranges within the first 65 536 code points, each by a shift or through an array of glyph numbers. */
function readSegments(view: DataView, subtable: number, covered: Set<number>): void {
  const length = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + length + 2;
  const shifts = starts + length;
  const offsets = shifts + length;
  for (let step = 0; step < length; step += 2) {
    const start = view.getUint16(starts + step);
    const end = Math.min(view.getUint16(ends + step), 0xfffe);
    const shift = view.getUint16(shifts + step);
    const offset = view.getUint16(offsets + step);
    for (let code = start; code <= end; code += 1) {
      const stored = offset === 0 ? code : view.getUint16(offsets + step + offset + 2 * (code - start));
      const glyph = stored === 0 ? 0 : (stored + shift) & 0xffff;
      if (glyph !== 0) covered.add(code);
    }
  }
}

/** Format 12: ranges over all of Unicode. */
function readGroups(view: DataView, subtable: number, covered: Set<number>): void {
  const groups = view.getUint32(subtable + 12);
  for (let place = 0; place < groups; place += 1) {
    const group = subtable + 16 + 12 * place;
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1) covered.add(code);
  }
}
