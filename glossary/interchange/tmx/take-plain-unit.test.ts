import { expect, test } from 'vitest';
import { makeRandom } from '#glossary/text/testing/make-random.ts';
import type { TmxUnit } from './tmx-model.ts';
import { createTmxReader } from './tmx-reader.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** What a reader makes of these bytes when they come in pieces of these lengths. */
function readInPieces(bytes: Uint8Array, length: () => number) {
  const units: TmxUnit[] = [];
  const refused: unknown[] = [];
  const reader = createTmxReader({
    header() {},
    unit: (unit) => units.push(unit),
    refused: (one) => refused.push(one),
  });
  for (let at = 0; at < bytes.length;) {
    const end = at + length();
    const failure = reader.write(bytes.subarray(at, end));
    if (failure) return { units, refused, failure };
    at = end;
  }
  return { units, refused, failure: reader.end() };
}

const head = '<?xml version="1.0"?>\n<tmx version="1.4"><header creationtool="MemoQ" srclang="nl"/>\n<body>';
const tail = '\n</body></tmx>';
const spaces = ['', ' ', '\n', '\r\n', '\r', '\t \n'];
const words = [
  'Oekraïne',
  '&amp;',
  '&#8364;',
  '&#x1F600;',
  '&lt;b&gt;',
  '😀',
  "'",
  '"',
  ']',
  '>',
  'x\ny',
  'x\r\ny',
  '&#13;',
];
const oddities = [
  '&nbsp;',
  '<',
  '&#0;',
  '&#xD800;',
  '\u0001',
  ']]>',
  '<b/>',
  '<![CDATA[<tu>]]>',
  '<ph>&lt;br/&gt;</ph>',
  '</tu>',
  '<!-- </tu> -->',
  '\uffff',
  '& ',
  '&amp',
];
const tags = [
  'lang="NL"',
  'xml:lang="en-GB"',
  "xml:lang='nl_BE'",
  'xml:lang="de"',
  '',
  'a="1"\txml:lang="EN" lang="nl"',
];
const names = ['Anna', '&amp;', 'x\ny', "'", '>', ' é '];
const types = ['x-article', 'x-context-pre', 'x-ContextContent', 'file', 'x-ConfirmationLevel', 'x-other', 'NEXT'];

/** Units as many programs write them; `mark` stands where nothing in the file may make a difference. */
function writeUnits(seed: number, oddShare: number, mark: string): string {
  const random = makeRandom(seed);
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  const text = () => {
    const plain = Array.from({ length: random(5) }, () => pick(words)).join(pick([' ', '']));
    return random(oddShare) === 0 ? plain + pick(oddities) : plain;
  };
  const prop = () => `<prop type="${pick(types)}">${random(4) === 0 ? 'Draft' : text()}</prop>${pick(spaces)}`;
  const note = () => (random(6) === 0 ? `<note>${text()}</note>` : '');
  const side = () => {
    const twice = random(oddShare) === 0 ? ' changeid="a" changeid="b"' : '';
    const attributes = `${pick(tags)}${random(4) === 0 ? ` creationid="${pick(names)}"` : ''}${twice}`;
    const props = random(5) === 0 ? prop() : '';
    return `<tuv ${attributes}>${pick(spaces)}${props}<seg>${text()}</seg>${pick(spaces)}</tuv>`;
  };
  const unit = () => {
    const props = Array.from({ length: random(3) }, prop).join('');
    const sides = Array.from({ length: 1 + random(3) }, () => side() + pick(spaces)).join('');
    const dates = random(2) === 0 ? ' creationdate="20240102T030405Z"  changeid="a&amp;b"' : '';
    return `${pick(spaces)}<tu${dates}${pick(['', ' ', '\n'])}>${mark}${pick(spaces)}${note()}${props}${sides}</tu>`;
  };
  return head + Array.from({ length: 30 }, unit).join('') + tail;
}

test('the quick way gives what the parser gives, wherever the file is cut into pieces', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = makeRandom(seed);
    // A comment keeps the quick way from taking a unit and changes nothing else.
    const quick = encode(writeUnits(seed, 1e9, ''));
    const parsed = encode(writeUnits(seed, 1e9, '<!---->'));
    const expected = readInPieces(parsed, () => 1 << 20);
    expect(readInPieces(quick, () => 1 << 20)).toEqual(expected);
    expect(readInPieces(quick, () => 1 + random(40))).toEqual(expected);
  }
});

test('where a file is at fault, it is so for both, in the same line, after the same units', () => {
  let faults = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const quick = readInPieces(encode(writeUnits(seed, 60, '')), () => 1 << 20);
    const parsed = readInPieces(encode(writeUnits(seed, 60, '<!---->')), () => 1 << 20);
    const { failure, ...read } = parsed;
    if (failure) faults += 1;
    const line = failure && 'line' in failure ? { line: failure.line, reason: failure.reason } : failure;
    expect(
      quick.failure && 'line' in quick.failure
        ? { line: quick.failure.line, reason: quick.failure.reason }
        : quick.failure,
    ).toEqual(line);
    expect({ units: quick.units, refused: quick.refused }).toEqual(read);
  }
  expect(faults).toBeGreaterThan(50);
});

test('a file on a single line, and one that is cut off in a unit', () => {
  const body = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<tu><tuv lang="nl"><seg>n${at}</seg></tuv><tuv lang="en"><seg>e${at}</seg></tuv></tu>`,
    ).join('');
  expect(readInPieces(encode(head + body(5000) + tail), () => 1000).units.at(-1)).toMatchObject({
    source: 'n4999',
    line: 3,
  });
  const cut = readInPieces(encode(`${head}${body(3)}\n<tu><tuv lang="nl"><seg>half`), () => 100);
  expect([cut.units.length, cut.failure]).toMatchObject([3, { line: 4, reason: { type: 'cut-off-in-element' } }]);
});
