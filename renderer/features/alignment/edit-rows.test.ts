import { describe, expect, test } from 'vitest';
import type { AlignmentRow } from '#shared/model/alignment.ts';
import { applyEdit, invertEdit } from '#shared/model/alignment-edit.ts';
import {
  acceptAbove,
  editTexts,
  joinRows,
  linkRow,
  moveSentence,
  splitRow,
  toggleAccepted,
  unlinkRow,
  type RowChange,
} from './edit-rows.ts';
import { countRows, findNextDoubtful, orderRows } from './order-rows.ts';

/** `a=x` is a row, `a+b=x` has two Dutch sentences, `a=` no English; `?` at the end is doubtful. */
const rowsOf = (text: string): AlignmentRow[] =>
  text.split(' ').map((row) => {
    const [source = '', target = ''] = row.replace('?', '').split('=');
    const list = (side: string) => (side === '' ? [] : side.split('+'));
    return {
      source: list(source),
      target: list(target),
      confidence: row.endsWith('?') ? 0.4 : 0.9,
      accepted: false,
      moved: false,
    };
  });
const show = (rows: readonly AlignmentRow[]) =>
  rows.map(({ source, target }) => `${source.join('+')}=${target.join('+')}`).join(' ');
const after = (rows: readonly AlignmentRow[], change: RowChange | null) =>
  change ? [show(change.edits.reduce(applyEdit, rows)), change.active] : null;

describe('changes to rows', () => {
  test.each<[string, string, (rows: AlignmentRow[]) => RowChange | null, [string, number] | null]>([
    ['join', 'a=x b=y c=z', (rows) => joinRows(rows, 1), ['a=x b+c=y+z', 1]],
    ['join at the end', 'a=x', (rows) => joinRows(rows, 0), null],
    ['unlink', 'a=x b=y', (rows) => unlinkRow(rows, 0), ['a= =x b=y', 0]],
    ['unlink what stands alone', 'a=', (rows) => unlinkRow(rows, 0), null],
    ['split two and two', 'a+b=x+y', (rows) => splitRow(rows, 0), ['a=x b=y', 0]],
    ['split two and one', 'a+b=x', (rows) => splitRow(rows, 0), ['a=x b=', 0]],
    ['split one and one', 'a=x', (rows) => splitRow(rows, 0), null],
    ['link with the one below', 'a= =x b=y', (rows) => linkRow(rows, 0), ['a=x b=y', 0]],
    ['link with the one above', 'a= b=y =x', (rows) => linkRow(rows, 2), ['a=x b=y', 0]],
    ['link over rows between', '=x b=y a=', (rows) => linkRow(rows, 2), ['b=y a=x', 1]],
    ['link with nobody', 'a= b=y', (rows) => linkRow(rows, 0), null],
    ['move down', 'a=x+y b=z', (rows) => moveSentence(rows, 0, 'target', 'down'), ['a=x b=y+z', 1]],
    ['move up', 'a=x b=y+z', (rows) => moveSentence(rows, 1, 'target', 'up'), ['a=x+y b=z', 0]],
    ['move what empties its row', '=x b=y', (rows) => moveSentence(rows, 0, 'target', 'down'), ['b=x+y', 0]],
    ['move up what empties its row', 'a=x =y', (rows) => moveSentence(rows, 1, 'target', 'up'), ['a=x+y', 0]],
    ['move past the end', 'a=x+y', (rows) => moveSentence(rows, 0, 'target', 'down'), ['a=x =y', 1]],
    ['move past the beginning', 'a+b=x', (rows) => moveSentence(rows, 0, 'source', 'up'), ['a= b=x', 0]],
    ['edit', 'a=x', (rows) => editTexts(rows, 0, 'a\n b ', 'X'), ['a+b=X', 0]],
    ['edit without a change', 'a=x', (rows) => editTexts(rows, 0, 'a', 'x\n'), null],
    ['edit all away', 'a=x b=y', (rows) => editTexts(rows, 0, '', ' '), ['b=y', 0]],
  ])('%s: %s', (_, before, change, expected) => {
    const rows = rowsOf(before);
    expect(after(rows, change(rows))).toEqual(expected);
  });

  test('are turned round by their inverse, in the other order', () => {
    const rows = rowsOf('a=x b=y+z =w c=?');
    const changes = [joinRows(rows, 0), unlinkRow(rows, 1), linkRow(rows, 2), toggleAccepted(rows, 1)];
    for (const change of changes) {
      const edits = change?.edits ?? [];
      expect(edits.map(invertEdit).reverse().reduce(applyEdit, edits.reduce(applyEdit, rows))).toEqual(rows);
    }
  });

  test('a row that a person made is sure; it is accepted where it has both sides', () => {
    const rows = rowsOf('a=x? b=y?');
    const joined = joinRows(rows, 0)?.edits.reduce<readonly AlignmentRow[]>(applyEdit, rows);
    expect(joined?.[0]).toMatchObject({ confidence: 1, accepted: true });
    const parted = unlinkRow(rows, 0)?.edits.reduce<readonly AlignmentRow[]>(applyEdit, rows);
    expect(parted?.map(({ accepted }) => accepted)).toEqual([false, false, false]);
  });

  test('accepts pairs above a confidence and nothing else', () => {
    const rows = rowsOf('a=x b=y? c= d=z');
    expect(acceptAbove(rows, 0.8, 2)).toEqual({ edits: [{ type: 'mark', rows: [0, 3], accepted: true }], active: 2 });
    expect(acceptAbove(rows, 0.95, 0)).toBeNull();
  });
});

describe('the order of rows', () => {
  const rows = rowsOf('a=x b=y? c=z d=w?').map((row, at) => (at === 3 ? { ...row, confidence: 0.1 } : row));

  test('puts the least sure on top, and the others as they stand', () => {
    expect(orderRows(rows, 'document')).toEqual([0, 1, 2, 3]);
    expect(orderRows(rows, 'doubtful')).toEqual([3, 1, 0, 2]);
  });

  test('finds the next doubtful row, wrapping round', () => {
    expect(findNextDoubtful(rows, [0, 1, 2, 3], 1)).toBe(3);
    expect(findNextDoubtful(rows, [0, 1, 2, 3], 3)).toBe(1);
    expect(findNextDoubtful(rowsOf('a=x'), [0], 0)).toBeNull();
  });

  test('counts pairs, doubtful, accepted and alone', () => {
    expect(countRows([...rowsOf('a=x b= c=y?'), { ...rowsOf('d=z')[0]!, accepted: true }])).toEqual({
      pairs: 3,
      doubtful: 1,
      accepted: 1,
      alone: 1,
    });
  });
});
