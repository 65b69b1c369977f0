import { expect, it } from 'vitest';
import { describeProvenance } from './describe-provenance.ts';

const day = (iso: string) => iso.slice(0, 10);
const provenance = { createdBy: 'Anna', createdAt: '2021-01-02T00:00:00Z', changedAt: null, document: 'taiwan.txt' };

it('names memory, maker, day and document', () => {
  expect(describeProvenance({ memoryName: 'Main', provenance }, day)).toBe('Main · Anna · 2021-01-02 · taiwan.txt');
});

it('leaves out what is not known, and prefers the day of the last change', () => {
  const known = {
    createdBy: null,
    createdAt: '2021-01-02T00:00:00Z',
    changedAt: '2022-03-04T00:00:00Z',
    document: null,
  };
  expect(describeProvenance({ memoryName: 'Main', provenance: known }, day)).toBe('Main · 2022-03-04');
});
