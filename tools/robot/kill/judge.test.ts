import { expect, test } from 'vitest';
import { judgeRow, type SeenState } from './judge.ts';

const seen = (at: number, text: string, confirmed = false, isPending = false): SeenState => ({
  at,
  text,
  confirmed,
  isPending,
});
const kill = (killedAt: number, mayBeConfirmed = false) => ({ killedAt, mayBeConfirmed });
const draft = (text: string) => ({ text, confirmed: false });

test('what is on the disk as it was last shown is whole', () => {
  expect(judgeRow([seen(0, ''), seen(100, 'a'), seen(200, 'ab')], draft('ab'), kill(900))).toEqual({ kind: 'whole' });
});

test('the time that is missing counts from the first key that is missing', () => {
  const states = [seen(0, ''), seen(100, 'a'), seen(200, 'ab'), seen(400, 'abc')];
  expect(judgeRow(states, draft('a'), kill(900))).toEqual({ kind: 'tail', milliseconds: 700 });
});

test('what was shown as confirmed must be there, what was only asked for may be', () => {
  const shown = [seen(0, 'a'), seen(100, 'ab'), seen(200, 'ab', true)];
  expect(judgeRow(shown, draft('ab'), kill(210, true))).toEqual({ kind: 'unconfirmed' });
  const asked = [seen(0, 'a'), seen(100, 'ab')];
  const confirmed = { text: 'ab', confirmed: true };
  expect(judgeRow(asked, confirmed, kill(210, true))).toEqual({ kind: 'whole' });
  expect(judgeRow(asked, confirmed, kill(210))).toEqual({ kind: 'foreign' });
});

test('text that was asked for may be there before it is shown, and is missed by nobody', () => {
  const states = [seen(0, 'a'), seen(100, 'match', false, true)];
  expect(judgeRow(states, draft('match'), kill(900))).toEqual({ kind: 'whole' });
  expect(judgeRow(states, draft('a'), kill(2900))).toEqual({ kind: 'whole' });
});

test('keys that came after the kill are missed by nobody, and text that nobody typed is told', () => {
  expect(judgeRow([seen(0, 'a'), seen(500, 'ab')], draft('a'), kill(400))).toEqual({ kind: 'whole' });
  expect(judgeRow([seen(0, 'a'), seen(500, 'ab')], draft('b'), kill(900))).toEqual({ kind: 'foreign' });
});
