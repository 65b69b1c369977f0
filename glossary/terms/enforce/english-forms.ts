import { stripMarks } from '#glossary/text/dutch/read-word.ts';
import { foldSpelling, spellWithS } from './english-spelling.ts';
import { infinitivesOf, pluralsOf, singularsOf, verbFormsOf } from './inflect-english.ts';

/**
 * Which forms of an English word are the word: plural and possessive; the forms of a verb of which it is the infinitive as
 * well; those of the same verb, whichever form it is; or its possessive alone.
 */
export type FormRange = 'this' | 'noun' | 'all' | 'verb';

const mostWords = 50_000;
const known: Record<FormRange, Map<string, ReadonlySet<string>>> = {
  this: new Map(),
  noun: new Map(),
  all: new Map(),
  verb: new Map(),
};

/**
 * All forms of a word of a term, itself among them; see {@link FormRange}. They are made from the term and not read back
 * from the text, so that “building” is not found in “built”. Takes a folded word.
 */
export function formsOf(folded: string, range: FormRange): ReadonlySet<string> {
  const cached = known[range].get(folded);
  if (cached) return cached;
  const forms = makeForms(baseOf(folded), range);
  if (known[range].size >= mostWords) known[range].clear();
  known[range].set(folded, forms);
  return forms;
}

/** The word without its possessive ending, and without accents; “doesn’t” is “does”. Takes a folded word. */
export function baseOf(folded: string): string {
  if (/^[a-z0-9]+$/u.test(folded)) return folded;
  return stripMarks(folded)
    .replace(/(?<=.)'s?$/u, '')
    .replace(/^(.{2,})n't$/u, '$1');
}

/** Whether a word of the text is a form of a word of a term; both folded. */
export function isFormOf(text: string, term: string, range: FormRange): boolean {
  const base = baseOf(text);
  return base === baseOf(term) || (range !== 'this' && formsOf(term, range).has(base));
}

/** Spellings of `one` region, in which -ise and -ize are still alike, or of `both`. */
export type Spelling = 'one' | 'both';

/** Whether it is one in another spelling: colors of colour, but not tired of tyre. Both folded. */
export function isSpeltFormOf(text: string, term: string, range: FormRange, spelling: Spelling): boolean {
  const fold = spelling === 'both' ? foldSpelling : spellWithS;
  const spelt = fold(baseOf(text));
  if (spelt === fold(baseOf(term))) return true;
  return range !== 'this' && speltForms(term, range, spelling).has(spelt);
}

const spelt: Record<Spelling, Map<string, ReadonlySet<string>>> = { one: new Map(), both: new Map() };

function speltForms(term: string, range: FormRange, spelling: Spelling): ReadonlySet<string> {
  const key = `${range} ${term}`;
  const cached = spelt[spelling].get(key);
  if (cached) return cached;
  const fold = spelling === 'both' ? foldSpelling : spellWithS;
  // A verb whose -ize is an -ise elsewhere is inflected alike, so forms of both spellings of the term count.
  const forms = new Set([...formsOf(term, range), ...formsOf(spellWithS(term), range)].map(fold));
  if (spelt[spelling].size >= mostWords) spelt[spelling].clear();
  spelt[spelling].set(key, forms);
  return forms;
}

/** Keys under which a word and its forms meet, however irregular: for looking up, before {@link isFormOf} decides. */
export function keysOf(folded: string): readonly string[] {
  const word = foldSpelling(baseOf(folded));
  return [...new Set([word, ...singularsOf(word), ...infinitivesOf(word), ...thirdBack(word)])];
}

function thirdBack(word: string): readonly string[] {
  if (!/[^s]s$/u.test(word)) return [];
  return [word.slice(0, -1), word.replace(/ies$/u, 'y'), word.replace(/es$/u, '')];
}

function makeForms(word: string, range: FormRange): ReadonlySet<string> {
  const forms = new Set([word]);
  if (range === 'this') return forms;
  for (const form of [...pluralsOf(word), ...singularsOf(word)]) forms.add(form);
  if (range === 'all') addVerb(word, forms);
  if (range === 'verb') for (const verb of [word, ...infinitivesOf(word)]) addVerb(verb, forms);
  return forms;
}

function addVerb(verb: string, forms: Set<string>): void {
  forms.add(verb);
  const { third, past, participle, ing } = verbFormsOf(verb);
  for (const form of [...third, ...past, ...participle, ...ing]) forms.add(form);
}
