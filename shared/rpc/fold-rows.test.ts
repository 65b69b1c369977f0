import { expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from './codec.ts';
import { foldRows, unfoldRows, type Folded } from './fold-rows.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    text: `Zin ${at}`,
    status: 'draft',
    score: null,
    notes: [] as string[],
  }));
const cross = (folded: Folded) => decodeMessage(encodeMessage(folded)) as Folded;

test('long lists of like objects come back as they were, from a text too', () => {
  const value = { article: { id: '1' }, segments: rows(100), few: rows(3) };
  const folded = foldRows(value);
  expect(folded.folded).toEqual(['segments']);
  expect(unfoldRows(folded)).toEqual(value);
  expect(unfoldRows(cross(folded))).toEqual(value);
});

test('what all rows have in common crosses once', () => {
  const { value } = foldRows({ segments: rows(1000) });
  expect(encodeMessage(value).match(/draft/gu)).toHaveLength(1);
  const { segments } = unfoldRows(foldRows({ segments: rows(1000) })) as { segments: ReturnType<typeof rows> };
  expect(segments[0]?.notes).toBe(segments[999]?.notes);
});

test('rows that are not alike, hold nothing under a key, or are no plain objects are left as they are', () => {
  const odd = [
    [...rows(99), { ...rows(1)[0], more: 1 }],
    [...rows(99), { ...rows(1)[0], text: undefined }],
    rows(100).map(() => new Uint8Array(2)),
    rows(100).map(({ id }) => id),
    [...rows(99), null],
  ];
  for (const segments of odd) expect(foldRows({ segments })).toEqual({ value: { segments }, folded: [] });
  for (const value of [null, 3, rows(100), undefined]) expect(foldRows(value)).toEqual({ value, folded: [] });
});
