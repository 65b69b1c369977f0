import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkNumbers } from '#glossary/checks/check-numbers.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { checkSegment } from './check-segment.ts';
import { findBlocking } from './confirm-segment.ts';

const conceptId = 'c-raad' as ConceptId;
const missing: Finding = {
  code: 'term_missing',
  severity: 'error',
  conceptId,
  source: [0, 4],
  target: null,
  fix: 'Council',
  detail: { source: 'Raad', target: '', expected: ['Council'], reason: '' },
  overridden: null,
};
const segment = (overrides: Segment['overrides']) => ({ source: 'Raad in 2022', overrides }) as Segment;

test('findings of the glossary and of the checks come together, and only those of the glossary block', () => {
  const findings = checkSegment(segment([]), 'Board', null, () => [missing]);
  expect(findings.map(({ code }) => code)).toEqual(['term_missing', 'number_missing']);
  expect(findBlocking(findings, [])).toEqual([missing]);
});

test('a finding that was let stand says why, and blocks no longer', () => {
  const override = {
    conceptId,
    code: 'term_missing',
    reason: 'quotation',
    by: 'Anna',
    at: '2026-01-01T00:00:00.000Z',
  } as const;
  const findings = checkSegment(segment([override]), 'Board, 2022', null, () => [missing]);
  expect(findings).toEqual([{ ...missing, overridden: 'quotation' }]);
  expect(findBlocking([missing], [override])).toEqual([]);
  expect(findBlocking([missing], [{ ...override, code: 'term_forbidden' }])).toEqual([missing]);
});

test('where there is no English that is all there is to say', () => {
  expect(checkSegment(segment([]), ' \n', null, () => [missing]).map(({ code }) => code)).toEqual(['target_empty']);
});

test('the translated articles of the sample lack no number', () => {
  const read = readTmx(readFileSync(new URL('../../seeds/memory.tmx', import.meta.url)), 'memory.tmx');
  if (!read.ok) throw new Error(read.error.type);
  const told = read.value.units.flatMap(({ source, target }) =>
    checkNumbers(source, target).map(({ detail }) => [detail.source, source, target]),
  );
  expect(read.value.units.length).toBeGreaterThan(150);
  expect(told).toEqual([]);
});
