import { expect, test } from 'vitest';
import { addRecent, readRecent } from './recent-searches.ts';

test('the last searches are kept, each once, the newest first', () => {
  let setting: string | undefined;
  for (let n = 0; n < 12; n += 1) setting = addRecent(setting, { source: ` zoek ${n} `, target: '' });
  setting = addRecent(setting, { source: 'zoek 7', target: '' });
  setting = addRecent(setting, { source: 'zoek 7', target: '-council' });
  expect(readRecent(setting)).toHaveLength(8);
  expect(readRecent(setting).slice(0, 3)).toEqual([
    { source: 'zoek 7', target: '-council' },
    { source: 'zoek 7', target: '' },
    { source: 'zoek 11', target: '' },
  ]);
});

test('a setting that is not ours is no search', () => {
  for (const setting of [undefined, '', '{', '[1, null, {"source": 2}]', '{"a": 1}', '[{"source":"","target":""}]']) {
    expect(readRecent(setting)).toEqual([]);
  }
});
