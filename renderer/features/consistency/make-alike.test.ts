import { expect, test } from 'vitest';
import type { Inconsistency } from '#shared/model/consistency.ts';
import { toRequest } from './make-alike.ts';

const finding = (kind: Inconsistency['kind'], side: Inconsistency['side']) =>
  ({
    kind,
    side,
    conceptId: kind === 'term' ? 'c' : null,
    renderings: [
      { text: 'truce', places: [{ segmentId: '1' }] },
      { text: 'ceasefire', places: [{ segmentId: '2' }, { segmentId: '3' }] },
    ],
  }) as unknown as Inconsistency;

const ask = (kind: Inconsistency['kind'], side: Inconsistency['side']) => {
  const made = finding(kind, side);
  const [first] = made.renderings;
  return first ? toRequest(made, first) : null;
};

test('a wording goes through re-wording, a whole sentence to the segments that say it otherwise', () => {
  expect(ask('term', 'target')).toEqual({ kind: 'wording', old: ['ceasefire'], new: 'truce', conceptId: 'c' });
  expect(ask('source', 'target')).toEqual({ kind: 'same', segmentIds: ['2', '3'], target: 'truce' });
});

test('the Dutch is not ours to change, nor English that is right twice', () => {
  expect(ask('name', 'source')).toBeNull();
  expect(ask('target', 'source')).toBeNull();
});
