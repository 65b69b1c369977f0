import { foldText } from './normalise.ts';
import { listWords } from './list-words.ts';

// Words that one of the two languages cannot do without and the other does not have. What both have (in, is, of, was, we,
// had, over, door, die, want, men, me, so) tells nothing and is left out.
const dutch = listWords(`
  aan al alle als andere bij binnen dan dat de deze dit doen dus een en er gaan gaat geen geweest had heb hebben heeft heel
  het hier hij hoe hun iets ik ja jaar jij je kan kunnen maar maken meer met mij mijn moet moeten na naar niet niets nog nooit
  nu om omdat onder ons ook op pas sinds steeds te tegen tot tussen u uit uw van vanaf veel voor waar waarom wat welke wel werd
  werden wie wij wil worden wordt zal ze zei zich zij zijn zo zonder zou zouden zullen
`);
const english = listWords(`
  about after again all also an and any are as at be because been before being between but by can could did do does don't
  each for from has have her his how i if into it it's its just like made many may more most must my not now on only or other
  our out she should since some such than that the their them then there these they this those through to too until up us
  very were what when where which while who why will with without would year years you your
`);
const languageOf: ReadonlyMap<string, 'nl' | 'en'> = new Map([
  ...dutch.map((word) => [word, 'nl'] as const),
  ...english.map((word) => [word, 'en'] as const),
]);

const wordPattern = /\p{L}[\p{L}']*/gu;
/** Fewer little words than this are chance, or a name. */
const fewest = 2;
/** How many times as many there must be as of the other language. */
const lead = 3;

/** Whether a text is Dutch or English, told by its little words; null where they do not tell, as in headings and names. */
export function detectLanguage(text: string): 'nl' | 'en' | null {
  const counts = { nl: 0, en: 0 };
  for (const [word] of foldText(text).matchAll(wordPattern)) {
    const language = languageOf.get(word);
    if (language) counts[language] += 1;
  }
  const likely = counts.nl > counts.en ? 'nl' : 'en';
  const other = likely === 'nl' ? counts.en : counts.nl;
  return counts[likely] >= fewest && counts[likely] >= lead * other ? likely : null;
}
