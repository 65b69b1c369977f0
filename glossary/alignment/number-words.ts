import { listWords } from '#glossary/text/list-words.ts';

/** Words that say a number, with its value: what both languages may write in digits too. */
function numberMap(...lists: readonly (readonly [from: number, step: number, words: string])[]) {
  return new Map(
    lists.flatMap(([from, step, words]) => listWords(words).map((word, place) => [word, from + step * place] as const)),
  );
}

/** Dutch number words and their values. */
export const dutchNumberWords: ReadonlyMap<string, number> = new Map([
  ...numberMap(
    [
      2,
      1,
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien',
    ],
    [19, 1, 'negentien twintig'],
    [30, 10, 'dertig veertig vijftig zestig zeventig tachtig negentig honderd'],
    [2, 1, 'tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde'],
  ),
  ['duizend', 1e3],
  ['miljoen', 1e6],
  ['mln', 1e6],
  ['miljard', 1e9],
  ['mld', 1e9],
  ['biljoen', 1e12],
]);

/** English number words and their values. */
export const englishNumberWords: ReadonlyMap<string, number> = new Map([
  ...numberMap(
    [2, 1, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'],
    [18, 1, 'eighteen nineteen twenty'],
    [30, 10, 'thirty forty fifty sixty seventy eighty ninety hundred'],
    [2, 1, 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'],
  ),
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
