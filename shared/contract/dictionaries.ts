import { z } from 'zod';
import type { DictionaryAnswer, DictionaryInfo } from '../model/dictionary.ts';
import { method, none } from './method.ts';

const path = z.string().min(1).max(4000);

/** Methods on dictionaries that the user has on the disk. */
export const dictionariesApi = {
  /** Those of the workspace; one that is missing or broken says so. */
  'dictionaries.list': method<readonly DictionaryInfo[]>()(none, []),
  /** Opens the dictionary that a file belongs to (.index, .ifo, .dict …), and remembers it in the workspace. */
  'dictionaries.add': method<readonly DictionaryInfo[]>()(z.object({ path }), [
    'file-not-found',
    'file-unreadable',
    'file-kind-unknown',
    'dictionary-broken',
  ]),
  /** Forgets one; its files stay. */
  'dictionaries.remove': method<readonly DictionaryInfo[]>()(z.object({ path }), []),
  /** What they say of a Dutch word, in its base form where it stands in another. Those that say nothing are left out. */
  'dictionaries.lookUp': method<readonly DictionaryAnswer[]>()(z.object({ word: z.string().min(1).max(200) }), []),
};
