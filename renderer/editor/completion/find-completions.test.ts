import { describe, expect, test } from 'vitest';
import type { Completion, CompletionKind } from '#shared/model/completion.ts';
import { findCompletions } from './find-completions.ts';

const make = (kind: CompletionKind, text: string, at = 0): Completion => ({
  kind,
  text,
  dutch: text,
  source: [at, at + 1],
});
const source = {
  candidates: [
    make('term', 'Security Council', 5),
    make('term', 'no-limits friendship', 30),
    make('number', '10,000', 10),
    make('number', '€1.5 billion', 12),
    make('date', '4 February 2022', 20),
    make('name', 'Zelensky', 25),
    make('fragment', 'secretly discussing', 40),
  ],
  matches: ['The two countries, which recently sealed their alliance, are discussing prices.'],
};
const find = (text: string, asked = false, caret = text.length) =>
  findCompletions(text, caret, source, asked).map((each) => each.text);

describe('what comes up by itself', () => {
  test('begins with two letters, and the term stands before the phrase', () => {
    expect(find('S')).toEqual([]);
    expect(find('Se')).toEqual(['Security Council', 'Secretly discussing', 'Sealed their alliance']);
    expect(find('the se')).toEqual(['Security Council', 'secretly discussing', 'sealed their alliance']);
  });

  test('one digit or one sign of money is enough', () => {
    expect(find('about 1')).toEqual(['10,000']);
    expect(find('about 10,')).toEqual(['10,000']);
    expect(find('a sum of €')).toEqual(['€1.5 billion']);
    expect(find('on 4')).toEqual(['4 February 2022']);
    expect(find('on 4 Fe')).toEqual(['4 February 2022']);
  });

  test('a longer beginning replaces all of it', () => {
    const [first] = findCompletions('The Security Co', 15, source, false);
    expect(first).toMatchObject({ text: 'Security Council', range: [4, 15] });
  });

  test('nothing comes in the middle of a word, after a space, or where all is written', () => {
    expect(find('Se today', false, 1)).toEqual([]);
    expect(find('the Secu ')).toEqual([]);
    expect(find('the Security Council')).toEqual([]);
    expect(find('xq')).toEqual([]);
  });

  test('what the text has already comes last', () => {
    expect(find('The Security Council and the se')).toEqual([
      'secretly discussing',
      'sealed their alliance',
      'Security Council',
    ]);
  });

  test('a match goes on where the word before is the same', () => {
    expect(find('which re')).toEqual(['recently sealed their alliance']);
  });
});

test('asked for with nothing begun, it shows what is not in the text yet, in the order of its worth and of the Dutch', () => {
  expect(find('', true).slice(0, 3)).toEqual(['Security Council', 'No-limits friendship', '4 February 2022']);
  expect(find('Zelensky and ', true)).not.toContain('Zelensky');
  expect(find('S', true)[0]).toBe('Security Council');
});
