import { particlesBefore, prefixes } from './particles.ts';
import { closeSyllable, openSyllable } from './spelling.ts';
import { strongVerbs } from './strong-verbs.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading, WordForm } from './reading.ts';
import { wordClass } from './word-class.ts';

interface StrongForm {
  readonly infinitive: string;
  readonly form: WordForm;
}

const finite = new Map<string, StrongForm[]>();
const participles = new Map<string, string[]>();
for (const { infinitive, present, past, participle } of strongVerbs) {
  for (const form of present) addTo(finite, form, { infinitive, form: 'present' });
  for (const form of past) addTo(finite, form, { infinitive, form: 'past' });
  if (participle !== null) addTo(participles, participle, infinitive);
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const isInfinitive = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.classesOf(word) & wordClass.infinitive) !== 0;

/** Every way to read a word as a form of a Dutch verb: of one in the list, or of one with a particle before it. */
export function readVerb(lexicon: Lexicon, word: string): readonly Reading[] {
  const readings = readSimple(lexicon, word);
  const isSimple = readings.length > 0 || lexicon.classesOf(word) !== 0 || isListedPlural(lexicon, word);
  for (const particle of particlesBefore(word)) {
    if (word.length < particle.length + 2) continue;
    for (const { lemma, form } of readSimple(behind(lexicon, particle), word.slice(particle.length))) {
      // lekken is no form of lek + kennen, nor buitenspel of buiten + spellen, which nobody says.
      if (isSimple && !isInfinitive(lexicon, particle + lemma)) continue;
      if (readings.some((known) => known.form === form && known.lemma === particle + lemma)) continue;
      readings.push({ kind: 'verb', lemma: particle + lemma, form });
    }
  }
  return readings;
}

const bound = new WeakMap<Lexicon, Map<string, Lexicon>>();

/** What the list knows of verbs behind this particle: buiten is one in uitbuiten alone. */
function behind(lexicon: Lexicon, particle: string): Lexicon {
  let known = bound.get(lexicon);
  if (!known) bound.set(lexicon, (known = new Map<string, Lexicon>()));
  const made = known.get(particle) ?? {
    classesOf: (plain) => lexicon.classesOf(plain) | (lexicon.classesOf(particle + plain) & wordClass.infinitive),
  };
  known.set(particle, made);
  return made;
}

/** volken is the plural of volk, and no form of vol + kennen. */
function isListedPlural(lexicon: Lexicon, word: string): boolean {
  return (
    word.endsWith('en') &&
    closeSyllable(word.slice(0, -2)).some((base) => (lexicon.classesOf(base) & wordClass.noun) !== 0)
  );
}

function readSimple(lexicon: Lexicon, word: string): Reading[] {
  const found: Reading[] = [];
  const add = (lemma: string, form: WordForm): void => {
    if (!found.some((known) => known.lemma === lemma && known.form === form)) found.push({ kind: 'verb', lemma, form });
  };
  if (isInfinitive(lexicon, word)) add(word, 'infinitive');
  readStrong(lexicon, '', word, add);
  const own = prefixes.filter((prefix) => word.startsWith(prefix));
  for (const prefix of own) readStrong(lexicon, prefix, word.slice(prefix.length), add);
  readWeak(lexicon, word, own.length > 0, add);
  return found;
}

type Add = (lemma: string, form: WordForm) => void;

function readStrong(lexicon: Lexicon, prefix: string, rest: string, add: Add): void {
  const known = (infinitive: string): boolean =>
    isInfinitive(lexicon, prefix + infinitive) || (prefix === '' && strongInfinitives.has(infinitive));
  for (const { infinitive, form } of finite.get(rest) ?? []) if (known(infinitive)) add(prefix + infinitive, form);
  const bare = prefix === '' && rest.startsWith('ge') ? rest.slice(2) : prefix === '' ? null : rest;
  const own = bare === null ? rest : bare;
  for (const form of own.endsWith('e') ? [own, own.slice(0, -1)] : [own]) {
    for (const infinitive of participles.get(form) ?? []) {
      const prefixed = /^(?:be|ge|ont|ver)/.test(infinitive) && !simpleVerbs.has(infinitive);
      if ((bare === null) === prefixed && known(infinitive)) add(prefix + infinitive, 'participle');
    }
  }
}

/** They begin as if by a prefix, and have a participle with ge- (geborgen). */
const simpleVerbs: ReadonlySet<string> = new Set(['bergen', 'geven', 'gelden']);
const strongInfinitives: ReadonlySet<string> = new Set(strongVerbs.map(({ infinitive }) => infinitive));

function readWeak(lexicon: Lexicon, word: string, hasPrefix: boolean, add: Add): void {
  const addStem = (stem: string, form: WordForm): void => {
    for (const infinitive of infinitivesOf(lexicon, stem)) add(infinitive, form);
  };
  addStem(word, /[td]$/.test(word) ? 'present' : 'stem');
  if (word.endsWith('t')) addStem(word.slice(0, -1), 'present');
  if (/[dt]en?$/.test(word)) addStem(word.slice(0, word.endsWith('n') ? -3 : -2), 'past');
  const gerund = word.endsWith('nd') ? word.slice(0, -1) : word.endsWith('nde') ? word.slice(0, -2) : '';
  if (gerund !== '' && isInfinitive(lexicon, gerund)) add(gerund, 'participle');
  const bare = word.startsWith('ge') ? word.slice(2) : null;
  if (bare !== null) for (const stem of participleStems(bare)) addStem(stem, 'participle');
  if (hasPrefix) {
    for (const stem of participleStems(word)) {
      for (const infinitive of infinitivesOf(lexicon, stem)) {
        if (prefixes.some((prefix) => infinitive.startsWith(prefix))) add(infinitive, 'participle');
      }
    }
  }
}

/** schorte, schort, gemeld: what is left of a participle without its -e, and without its -d or -t. */
function participleStems(bare: string): readonly string[] {
  const plain = bare.endsWith('e') ? closeSyllable(bare.slice(0, -1)) : [bare];
  return plain.flatMap((form) => (/[dt]$/.test(form) ? [...(takesEnding(form) ? [form.slice(0, -1)] : []), form] : []));
}

/** Behind a voiceless consonant -t, else -d: gemeente is no participle of menen. v and z, which harden, have d. */
function takesEnding(form: string): boolean {
  return form.endsWith('t') ? !/[aiouybdgjlmnrvwz]t$/.test(form) : !/(?:[kpt]|ch)d$/.test(form);
}

const infinitives = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/** The infinitives in the list that a bare stem belongs to: maak → maken, stel → stellen, reis → reizen, teken → tekenen. */
function infinitivesOf(lexicon: Lexicon, stem: string): readonly string[] {
  if (stem.length < 2) return [];
  // English verbs keep their e: racet, geüpdatet.
  if (/.{2}[cdgltkz]e$/.test(stem) && isInfinitive(lexicon, `${stem}n`)) {
    if (closeSyllable(stem.slice(0, -1)).every((closed) => lexicon.classesOf(closed) === 0)) return [`${stem}n`];
  }
  let known = infinitives.get(lexicon);
  if (!known) infinitives.set(lexicon, (known = new Map<string, readonly string[]>()));
  const before = known.get(stem);
  if (before) return before;
  if (known.size > 100_000) known.clear();
  const first = openSyllable(stem).find((open) => isInfinitive(lexicon, `${open}en`));
  const found = first === undefined ? [] : [`${first}en`];
  known.set(stem, found);
  return found;
}
