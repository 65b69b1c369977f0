import { listWords } from '../list-words.ts';
import { loanPlurals } from '../stem-exceptions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading, WordForm } from './reading.ts';
import { closeSyllable } from './spelling.ts';
import { wordClass } from './word-class.ts';

/** Ends of plurals with another vowel, or with more than an ending, in compounds too (bestuursleden, oorlogsschepen). */
const changedEnds: readonly (readonly [plural: string, singular: string])[] = listWords(`
  leden:lid schepen:schip steden:stad smeden:smid heden:heid dagen:dag daken:dak dalen:dal baden:bad bladen:blad
  bladeren:blad gaten:gat glazen:glas graven:graf holen:hol hoven:hof goden:god geboden:gebod verboden:verbod
  aanboden:aanbod bevelen:bevel wegen:weg spelen:spel sloten:slot schoten:schot vaten:vat verdragen:verdrag
  slagen:slag staven:staf lagen:lag oorlogen:oorlog loten:lot paden:pad raderen:rad treden:tred bedragen:bedrag
  gedragen:gedrag hertogen:hertog kinderen:kind eieren:ei goederen:goed volkeren:volk runderen:rund lammeren:lam
  kalveren:kalf hoenderen:hoen beenderen:been liederen:lied gemoederen:gemoed gelederen:gelid spanen:spaan
  zakenlieden:zakenman lieden:man lui:man fransen:fransman engelsen:engelsman koeien:koe vlooien:vlo vlooien:vlooi
  indices:index matrices:matrix codices:codex schemata:schema logi:loog
`).map((pair) => pair.split(':') as [string, string]);

/** Letters by which the plurals are found quickly. */
const endLength = 3;
const changedByEnd = new Map<string, (readonly [plural: string, singular: string])[]>();
for (const pair of changedEnds) {
  const end = pair[0].slice(-endLength);
  changedByEnd.set(end, [...(changedByEnd.get(end) ?? []), pair]);
}

/** They are nouns, though the word list gives them no plural. */
const changed: ReadonlySet<string> = new Set(changedEnds.map(([, singular]) => singular));

/** No plurals of lied, kind and their like, which have -eren. */
const onlyEren: ReadonlySet<string> = new Set(listWords('lieden kinden eien runden kalven lammen hoenen'));

/** Plurals of Latin and Greek words, where there is such a word. */
const learned = [
  ['a', 'um'],
  ['i', 'us'],
  ['es', 'is'],
] as const;

const linkedDiminutives: readonly (readonly [end: string, base: readonly string[]])[] = [
  ['kindertje', ['kind']],
  ['kleertje', ['kleren']],
  ['scheepje', ['schip']],
  ['gaatje', ['gat']],
  ['vaatje', ['vat']],
  ['paadje', ['pad']],
  ['blaadje', ['blad']],
  ['glaasje', ['glas']],
  ['daagje', ['dag']],
  ['jongetje', ['jongen']],
];

/** Words of more than one syllable whose plural is always in -s, so that no word of its own is cut. */
export const pluralInS = /[aeiouy].*(?:e[lmnr]|[^aeiou]e|ie|aar|eur|oor|ier|[aeo]u|ee|[aeo]y)s$/;
const notNoun = wordClass.verbStem | wordClass.adjective | wordClass.infinitive | wordClass.participle;
const ownWord = wordClass.noun | wordClass.adjective | wordClass.verbStem;

/** Every way to read a word as a form of a Dutch noun of the word list. */
export function readNoun(lexicon: Lexicon, word: string): readonly Reading[] {
  const isNoun = (base: string, form: WordForm): boolean => {
    const classes = lexicon.classesOf(base);
    if ((classes & (wordClass.noun | wordClass.name)) !== 0) return true;
    // What opens compounds and is no stem of a verb is a noun too, though the list does not say so: maart, binnenstad.
    if (form === 'base' && isKnownOpening(classes)) return true;
    if (form === 'base' || classes === 0) return false;
    if (changed.has(base)) return true;
    // gaslekken opens compounds, so gaslek, which the list has as an adjective alone, is a noun too.
    const opens = isKnownOpening(classes) ? endsAsChanged(word, base) : isKnownOpening(lexicon.classesOf(word));
    return form === 'plural' && word.endsWith('en') && opens && !/(?:loos|ig|lijk|isch|end)$/.test(base);
  };
  const found = new Map<string, Reading>();
  for (const { lemma, form } of formsOf(lexicon, word)) {
    if (lemma.length > 1 && !found.has(lemma) && isNoun(lemma, form)) found.set(lemma, { kind: 'noun', lemma, form });
  }
  const person = found.size === 0 || word.endsWith('n') ? readPerson(lexicon, word) : null;
  if (person && !found.has(person.lemma)) found.set(person.lemma, person);
  return [...found.values()];
}

const isKnownOpening = (classes: number): boolean => (classes & wordClass.opens) !== 0 && (classes & notNoun) === 0;

/** overwegen: the plural of overweg, by what ends it. */
function endsAsChanged(plural: string, base: string): boolean {
  const ends = changedByEnd.get(plural.slice(-endLength)) ?? [];
  return ends.some(([many, one]) => plural.endsWith(many) && base.endsWith(one) && base.length > one.length + 2);
}

/** Adjectives and participles that name persons, of which the list has but the plural: verpleegkundige(n), leidinggevende(n). */
function readPerson(lexicon: Lexicon, word: string): Reading | null {
  const lemma = word.endsWith('en') ? word.slice(0, -1) : word;
  if (lemma === 'oudere') return { kind: 'noun', lemma, form: word === lemma ? 'base' : 'plural' };
  const plural = lexicon.classesOf(`${lemma}n`);
  if (plural === 0 && isPersonCompound(lexicon, lemma))
    return { kind: 'noun', lemma, form: word === lemma ? 'base' : 'plural' };
  if (!lemma.endsWith('e') || plural === 0 || (plural & wordClass.infinitive) !== 0) return null;
  const isPerson =
    /(?:ig|lijk|end|oos|isch|kundig|jarig)e$/.test(lemma) || ((plural & wordClass.noun) !== 0 && !word.endsWith('en'));
  const stems = [lemma.slice(0, -1), ...closeSyllable(lemma.slice(0, -1))];
  const isDescribing =
    /ende$/.test(lemma) || stems.some((stem) => (lexicon.classesOf(stem) & wordClass.adjective) !== 0);
  if (!isDescribing || !(isPerson || (plural & wordClass.noun) !== 0)) return null;
  return { kind: 'noun', lemma, form: word === lemma ? 'base' : 'plural' };
}

/** krijgsgevangene: an adjective of the list that ends in a noun for persons. */
function isPersonCompound(lexicon: Lexicon, lemma: string): boolean {
  if (!/[dn]e$/.test(lemma) || (lexicon.classesOf(lemma.slice(0, -1)) & wordClass.adjective) === 0) return false;
  for (let at = 3; at <= lemma.length - 6; at++) {
    const head = wordClass.noun | wordClass.closes;
    if ((lexicon.classesOf(lemma.slice(at)) & head) === head) return true;
  }
  return false;
}

/** An unknown word as a form of one that the list has, though not as a noun: narratieven of narratief. */
export function guessNoun(lexicon: Lexicon, word: string): readonly Reading[] {
  const guesses = formsOf(lexicon, word).filter(({ lemma }) => lemma.length > 3 && lexicon.classesOf(lemma) !== 0);
  return guesses.map(({ lemma, form }) => ({ kind: 'noun', lemma, form }));
}

function formsOf(lexicon: Lexicon, word: string): readonly { readonly lemma: string; readonly form: WordForm }[] {
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  const forms: { lemma: string; form: WordForm }[] = [{ lemma: word, form: 'base' }];
  for (const lemma of diminutiveBases(single)) forms.push({ lemma, form: 'diminutive' });
  for (const lemma of pluralBases(word)) forms.push({ lemma, form: 'plural' });
  if (word !== single && (pluralInS.test(word) || loanPlurals.has(word) || (lexicon.classesOf(word) & ownWord) === 0)) {
    forms.push({ lemma: single, form: 'plural' });
  }
  return forms;
}

/** The words that a plural may come from, spelt by the rules; whether they exist is for the word list to say. */
export function pluralBases(word: string): readonly string[] {
  const bases: string[] = [];
  for (const [plural, singular] of changedByEnd.get(word.slice(-endLength)) ?? []) {
    if (word.endsWith(plural)) bases.push(word.slice(0, -plural.length) + singular);
  }
  for (const [plural, singular] of learned)
    if (word.endsWith(plural)) bases.push(word.slice(0, -plural.length) + singular);
  if (word.endsWith('ien')) bases.push(word.slice(0, -1));
  // The mark that parts the vowels is gone: diëten of dieet, poëten of poëet.
  const parted = /^(.+[io]e)([dlmnrt])en$/.exec(word);
  if (parted) bases.push(`${parted[1] ?? ''}e${parted[2] ?? ''}`);
  if (word.endsWith('en') && !onlyEren.has(word)) bases.push(...closeSyllable(word.slice(0, -2)), word.slice(0, -1));
  if (word.endsWith("'s")) bases.push(word.slice(0, -2));
  return bases;
}

function diminutiveBases(word: string): readonly string[] {
  if (!word.endsWith('je')) return [];
  const bases: string[] = [];
  for (const [end, stems] of linkedDiminutives) {
    if (word.endsWith(end)) bases.push(...stems.map((stem) => word.slice(0, -end.length) + stem));
  }
  const stem = word.slice(0, -2);
  if (stem.endsWith('t')) {
    const base = stem.slice(0, -1);
    bases.push(base);
    if (/(?:aa|oo|uu|ee)$/.test(base)) bases.push(base.slice(0, -1));
    if (base.endsWith('e')) bases.push(...closeSyllable(base.slice(0, -1)).slice(0, 1));
    if (base.endsWith("'")) bases.push(base.slice(0, -1));
  }
  if (stem.endsWith('p')) bases.push(stem.slice(0, -1));
  if (stem.endsWith('nk')) bases.push(`${stem.slice(0, -1)}g`);
  return [...bases, stem];
}
