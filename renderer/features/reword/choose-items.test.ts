import { expect, test } from 'vitest';
import type { RewordItem } from '#shared/model/reword.ts';
import { groupItems, isChosen, noEdits, setChosen, toChoices } from './choose-items.ts';

const segment = (id: string, articleId: string, locked = false) =>
  ({
    place: {
      kind: 'segment',
      segmentId: id,
      articleId,
      title: articleId,
      index: 0,
      status: 'translated',
      version: 3,
      locked,
    },
    source: 'bron',
    before: 'old',
    after: `new ${id}`,
  }) as unknown as RewordItem;
const unit = (id: string) =>
  ({
    place: { kind: 'unit', unitId: id, memoryId: 'm', title: 'M', locked: false },
    source: 'bron',
    before: 'old',
    after: 'new',
  }) as unknown as RewordItem;

test('sentences are grouped by article and memory, in their order', () => {
  const groups = groupItems([segment('1', 'A'), segment('2', 'B'), segment('3', 'A'), unit('9')]);
  expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
    ['A', 2],
    ['B', 1],
    ['M', 1],
  ]);
});

test('all are chosen but the locked ones; what is taken out or emptied is not sent, what is edited is sent as edited', () => {
  const items = [segment('1', 'A'), segment('2', 'A', true), segment('3', 'A'), unit('9')];
  expect(items.map((item) => isChosen(item, noEdits))).toEqual([true, false, true, true]);
  const out = setChosen(noEdits, items.slice(0, 1), false);
  const edits = {
    ...out,
    texts: new Map([
      ['s3', 'by hand'],
      ['u9', ' '],
    ]),
  };
  expect(toChoices(items, edits)).toEqual([{ kind: 'segment', segmentId: '3', version: 3, target: 'by hand' }]);
  expect(isChosen(items[0] as RewordItem, setChosen(edits, items.slice(0, 1), true))).toBe(true);
});
