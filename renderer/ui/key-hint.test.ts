import { expect, it } from 'vitest';
import { splitKeys } from './key-hint.tsx';

it('splits a combination into its keys, also where one of them is the plus', () => {
  expect(splitKeys('Ctrl+Shift+P')).toEqual(['Ctrl', 'Shift', 'P']);
  expect(splitKeys('Ctrl++')).toEqual(['Ctrl', '+']);
  expect(splitKeys('F8')).toEqual(['F8']);
});
