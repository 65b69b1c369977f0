import { expect, test } from 'vitest';
import { markOf } from '#shared/text/tags.ts';
import { listRuns } from './list-runs.ts';

const tag = (kind: 'bold' | 'italic', role: 'open' | 'close') => markOf({ kind, role, number: 1 });
const shape = (text: string) => listRuns(text).map(({ text: words, around }) => [words, ...around]);

test('words know what goes round them, also where tags are crosswise or lack an end', () => {
  expect(shape('plain')).toEqual([['plain']]);
  expect(shape('')).toEqual([]);
  const [b, B, i, I] = [tag('bold', 'open'), tag('bold', 'close'), tag('italic', 'open'), tag('italic', 'close')];
  expect(shape(`a${b}b${i}c${I}${B}d`)).toEqual([['a'], ['b', 'bold'], ['c', 'bold', 'italic'], ['d']]);
  expect(shape(`${b}a${i}b${B}c${I}d`)).toEqual([['a', 'bold'], ['b', 'bold', 'italic'], ['c', 'italic'], ['d']]);
  expect(shape(`${B}a${b}b`)).toEqual([['a'], ['b', 'bold']]);
});

test('a tag that stands by itself is a stretch of its own', () => {
  const mark = markOf({ kind: 'break', role: 'single', number: 2 });
  expect(listRuns(`a${mark}b`)[1]).toEqual({ text: '', around: [], single: { kind: 'break', mark, number: 2 } });
});
