import { stripMarks } from '../recognise/word-key.ts';
import { irregularNouns, irregularVerbs } from './irregular-forms.ts';

/** Which forms of an English word count as the same word. */
export type FormRange = 'noun' | 'all';

const mostWords = 50_000;
const known: Record<FormRange, Map<string, readonly string[]>> = { noun: new Map(), all: new Map() };

/**
 * The words that this word may be a form of, itself first: two words are forms of one where these lists share a member. `noun`
 * knows plural and possessive, `all` also verb forms. A list may hold words that do not exist; they only ever meet their own
 * forms. Takes a folded word.
 */
export function formsOf(folded: string, range: FormRange): readonly string[] {
  const cached = known[range].get(folded);
  if (cached) return cached;
  const word = stripMarks(folded).replace(/'s?$/u, '');
  const forms = new Set([word]);
  addNounForms(word, forms);
  if (range === 'all') addVerbForms(word, forms);
  const list = [...forms];
  if (known[range].size >= mostWords) known[range].clear();
  known[range].set(folded, list);
  return list;
}

/** Whether two lists of forms meet. */
export function shareForm(one: readonly string[], two: readonly string[]): boolean {
  return one.some((form) => two.includes(form));
}

/** -ize and -ise are one spelling; other British and American differences are not, because glossaries rule on them. */
export function spellWithS(folded: string): string {
  return folded.replace(/i[sz](?=(?:e[ds]?|ing|ations?|ers?|able)(?:'s?)?$)/u, 'is');
}

function addNounForms(word: string, forms: Set<string>): void {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) forms.add(irregular);
  if (/.(?:wo)?men$/u.test(word) || word === 'men' || word === 'women') forms.add(word.replace(/men$/u, 'man'));
  if (/.people$/u.test(word)) forms.add(word.replace(/people$/u, 'person'));
  if (!/[^s]s$/u.test(word) || word.length < 3) return;
  if (/[^aeiou]ies$/u.test(word)) forms.add(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) forms.add(word.slice(0, -2));
  if (!/(?:us|is)$/u.test(word)) forms.add(word.slice(0, -1));
}

function addVerbForms(word: string, forms: Set<string>): void {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) forms.add(irregular);
  if (/ied$/u.test(word)) forms.add(`${word.slice(0, -3)}y`);
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(word)?.[1];
  if (stem === undefined || stem.length < 2) return;
  forms.add(stem).add(`${stem}e`);
  if (/([bdfgklmnprtvz])\1$/u.test(stem)) forms.add(stem.slice(0, -1));
}
