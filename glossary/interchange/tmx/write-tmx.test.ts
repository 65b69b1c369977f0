import { expect, test } from 'vitest';
import { readTmx } from './read-tmx.ts';
import type { TmxRecord } from './tmx-model.ts';
import { writeTmx } from './write-tmx.ts';

/** A small generator with a fixed seed: the same units on every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = [
  'a',
  'Oekraïne',
  ' ',
  '  ',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '&',
  '&amp;',
  '<',
  '<seg>',
  '>',
  ']]>',
  '"',
  '’',
  '„',
  '😀',
  '\u00a0',
  '\ufeff',
  '&#0;',
  'é',
  '\u2028',
  '<!--',
  '\u0085',
];

test('units come back exactly as they were written', () => {
  const random = createRandom(42);
  const text = () => Array.from({ length: 1 + random(8) }, () => pieces[random(pieces.length)]).join('');
  const maybe = () => (random(3) === 0 ? null : text());
  const time = () => (random(3) === 0 ? null : new Date(random(2_000_000_000) * 1000).toISOString());
  const units: TmxRecord[] = Array.from({ length: 2000 }, () => ({
    id: maybe(),
    source: `x${text()}`,
    target: `${text()}y`,
    previous: maybe(),
    next: random(5) === 0 ? '' : maybe(),
    provenance: { createdBy: maybe(), createdAt: time(), changedAt: time(), document: maybe() },
    changedBy: maybe(),
  }));
  const result = readTmx(writeTmx(units), 'a.tmx');
  expect(result).toMatchObject({ ok: true, value: { refused: [] } });
  if (!result.ok) return;
  const records = result.value.units.map(
    ({ line: _l, flattened: _f, oneSided: _o, notes: _n, languages: _c, ...unit }) => unit,
  );
  expect(records).toEqual(units);
});

test('the file says what it is', () => {
  const file = new TextDecoder().decode(writeTmx([], { createdAt: '2026-01-02T03:04:05.678Z', toolVersion: '0.1.0' }));
  expect(file).toContain('<tmx version="1.4">');
  expect(file).toContain(
    'creationtoolversion="0.1.0" segtype="sentence" o-tmf="Veerman" adminlang="en" srclang="nl" datatype="plaintext" creationdate="20260102T030405Z"',
  );
});

test('characters that XML cannot hold are told', () => {
  const told: string[] = [];
  const provenance = { createdBy: null, createdAt: null, changedAt: null, document: null };
  const unit = { id: null, source: 'a\u000bb', target: 'c', previous: null, next: null, provenance };
  const file = writeTmx([unit], { replaced: ({ codePoint }) => told.push(codePoint) });
  expect(told).toEqual(['U+000B']);
  expect(new TextDecoder().decode(file)).toContain('<seg>a\ufffdb</seg>');
});

test('a damaged file is read or refused, and never throws', () => {
  const random = createRandom(3);
  const provenance = { createdBy: 'x', createdAt: null, changedAt: null, document: 'é' };
  const unit: TmxRecord = {
    id: '1',
    source: 'Oekraïne & <b>',
    target: 'Ukraine',
    previous: 'a',
    next: null,
    provenance,
  };
  const file = writeTmx([unit, unit, unit]);
  const outcomes = new Set<string>();
  for (let round = 0; round < 3000; round++) {
    const damaged = file.slice(0, random(10) === 0 ? random(file.length) : file.length);
    for (let count = random(4); count >= 0; count--) damaged[random(damaged.length)] = random(256);
    const result = readTmx(damaged, 'a.tmx');
    outcomes.add(result.ok ? 'read' : result.error.type);
    if (!result.ok && result.error.type === 'file-malformed') expect(result.error.line).toBeGreaterThan(0);
  }
  expect([...outcomes].sort()).toEqual(expect.arrayContaining(['file-malformed', 'file-not-text', 'read']));
});
