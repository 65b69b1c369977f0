import { isProper, type TaggedWord } from './tag-words.ts';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { isPersonName } from './is-person-name.ts';
import { otherKeys } from './other-keys.ts';
import { mostlyPlural } from './term-parts.ts';
import type { CandidateText, Gathered } from './gather-candidates.ts';
import { judgeSpan, weighCandidate } from './weigh-candidate.ts';

/** A candidate with its weight and base form. */
export interface Ranked extends Gathered {
  readonly dutch: string;
  readonly weight: number;
  readonly articles: number;
}

/** What weighs less than this is not shown: one listed word that stands there once or twice. */
const leastWeight = 0.6;

/** What other texts say of a candidate, as a factor of its weight. */
export type Background = (candidate: Gathered) => number;

/** Weighs what was gathered, the weightiest first. */
export function rankCandidates(
  found: Map<string, Gathered>,
  texts: readonly CandidateText[],
  background: Background,
): readonly Ranked[] {
  joinAbbreviations(found);
  joinPlurals(found);
  splitNames(found);
  joinSurnames(found);
  const likely = [...found.values()].filter(({ span, places }) => judgeSpan(span, places.length) > 0);
  const nesting = findNesting(likely);
  return likely
    .flatMap((candidate): readonly Ranked[] => {
      const { inside, holders } = nesting.get(candidate.key) ?? { inside: 0, holders: new Set<string>() };
      const count = candidate.places.length;
      const articles = new Set(candidate.places.map(({ text }) => texts[text]?.article)).size;
      const weight = weighCandidate({
        candidate,
        count,
        free: count - inside,
        holders: holders.size,
        articles,
        isInHeading: candidate.places.some(({ text }) => texts[text]?.isHeading),
        background: background(candidate),
      });
      return weight < leastWeight ? [] : [{ ...candidate, dutch: baseForm(candidate), weight, articles }];
    })
    .toSorted((one, other) => other.weight - one.weight || one.key.localeCompare(other.key));
}

/** What stands for an abbreviation is the same candidate wherever only the short form is. */
function joinAbbreviations(found: Map<string, Gathered>): void {
  for (const gathered of [...found.values()]) {
    const short = gathered.abbreviation?.toLowerCase();
    const alone = short === undefined ? undefined : found.get(short);
    if (!alone || alone === gathered) continue;
    gathered.places.push(...alone.places);
    for (const [form, counted] of alone.forms) gathered.forms.set(form, counted);
    found.delete(alone.key);
  }
}

/** kwelsloten by itself is of kwelslot or of kwelsloot: of that which the texts have. */
function joinPlurals(found: Map<string, Gathered>): void {
  for (const gathered of [...found.values()]) {
    if ([...gathered.forms.values()].some(({ isPlural }) => !isPlural)) continue;
    const other = otherKeys(gathered).flatMap((key) => found.get(key) ?? [])[0];
    if (!other) continue;
    other.places.push(...gathered.places);
    for (const [form, counted] of gathered.forms) other.forms.set(form, counted);
    found.delete(gathered.key);
  }
}

/** “Als Rusland Beijing vraagt”: two names that also stand alone are no third one. */
function splitNames(found: Map<string, Gathered>): void {
  for (const gathered of [...found.values()]) {
    const { kind, words } = gathered.span;
    const alone = found.get(words[0]?.lemma.toLowerCase() ?? '')?.places.length ?? 0;
    if (kind !== 'name' || words.length < 2 || (isCommonWord(words[0]) && alone < 2)) continue;
    const at = words.findIndex((_, place) => place > 0 && isPairOfNames(found, gathered, place));
    if (at < 1) continue;
    found.delete(gathered.key);
    for (const part of [words.slice(0, at), words.slice(at)]) moveTo(found, gathered, part);
  }
}

function isCommonWord(word: TaggedWord | undefined): boolean {
  return word !== undefined && word.isListed && !isProper(word.plain);
}

/** Both halves stand alone; or the second does so often, and the first has a first and a last name already. */
function isPairOfNames(found: Map<string, Gathered>, { span, key }: Gathered, at: number): boolean {
  const [first, second] = [namesOf(span.words.slice(0, at)), namesOf(span.words.slice(at))];
  const alone = (part: readonly TaggedWord[]) => found.get(keyOfWords(part))?.places.length ?? 0;
  if (keyOfWords(first) === key || second.length === 0) return false;
  return alone(second) > 0 && (alone(first) > 0 || (first.length > 1 && alone(second) > 2));
}

function namesOf(words: readonly TaggedWord[]): readonly TaggedWord[] {
  return words.filter(({ class: kind }) => kind === 'name' || kind === 'abbreviation');
}

function keyOfWords(words: readonly TaggedWord[]): string {
  return words.map(({ lemma }) => lemma.toLowerCase()).join(' ');
}

function moveTo(found: Map<string, Gathered>, { places, forms }: Gathered, part: readonly TaggedWord[]): void {
  const names = namesOf(part);
  const known = found.get(keyOfWords(names));
  const whole = [...forms.keys()][0] ?? '';
  for (const { text, range } of known ? places : []) {
    const within = whole.indexOf(names[0]?.text ?? '');
    const start = range[0] + Math.max(0, within);
    known?.places.push({ text, range: [start, start + names.map((word) => word.text).join(' ').length] });
  }
}

/** Poetin is Vladimir Poetin, where there is one of that name. */
function joinSurnames(found: Map<string, Gathered>): void {
  const bySurname = new Map<string, Gathered[]>();
  for (const gathered of found.values()) {
    const { kind, words } = gathered.span;
    const isPerson = kind === 'name' && isPersonName(words);
    // Xi Jinping is Xi for short, others are called by their last name.
    if (isPerson)
      for (const word of [words[0], words.at(-1)]) addTo(bySurname, word?.lemma.toLowerCase() ?? '', gathered);
  }
  for (const [surname, people] of bySurname) {
    const alone = found.get(surname);
    const [person] = people;
    if (!alone || !person || people.length > 1 || alone.kind !== 'name' || !found.has(person.key)) continue;
    person.places.push(...alone.places);
    for (const [form, counted] of alone.forms) person.forms.set(form, counted);
    found.delete(surname);
  }
}

interface Nesting {
  inside: number;
  readonly holders: Set<string>;
}

/** How often each candidate stands within a longer one, and within how many. */
function findNesting(candidates: readonly Gathered[]): ReadonlyMap<string, Nesting> {
  const byText = new Map<number, { readonly key: string; readonly start: number; readonly end: number }[]>();
  for (const { key, places } of candidates) {
    for (const { text, range } of places) addTo(byText, text, { key, start: range[0], end: range[1] });
  }
  const nesting = new Map<string, Nesting>();
  for (const spans of byText.values()) {
    const sorted = spans.toSorted((one, other) => one.start - other.start || other.end - one.end);
    for (const [at, span] of sorted.entries()) {
      const holder = findHolder(sorted, at);
      if (!holder) continue;
      const known = nesting.get(span.key) ?? { inside: 0, holders: new Set<string>() };
      nesting.set(span.key, known);
      known.inside += 1;
      known.holders.add(holder);
    }
  }
  return nesting;
}

/** No candidate is longer than a handful of words: those that begin far before cannot hold this one. */
const farthest = 40;

function findHolder(
  sorted: readonly { readonly key: string; readonly start: number; readonly end: number }[],
  at: number,
): string | null {
  const own = sorted[at];
  for (let before = at - 1; own && before >= Math.max(0, at - farthest); before -= 1) {
    const other = sorted[before];
    if (other && other.end >= own.end && other.key !== own.key) return other.key;
  }
  return null;
}

/** The form that an entry would have: the singular where one stands there or can be told, else as it stands most often. */
export function baseForm({ kind, span, forms }: Gathered): string {
  const sorted = [...forms].toSorted(([, one], [, other]) => other.count - one.count);
  const [usual = ''] = sorted[0] ?? [];
  if (kind === 'abbreviation') return sorted.find(([form]) => form.includes(' '))?.[0] ?? usual;
  if (kind === 'name') return sorted.toSorted(([one], [other]) => words(other) - words(one))[0]?.[0] ?? usual;
  const singular = sorted.find(([, { isPlural }]) => !isPlural);
  if (singular) return singular[0];
  const { lemma } = span.head;
  const isPluralWord = [...mostlyPlural].some((word) => lemma.endsWith(word));
  return kind === 'group' || isPluralWord || isInfinitive(usual, lemma) ? usual : restoreLetters(usual, lemma);
}

/** hartfalen, boezemfibrilleren: a verb made a noun, and no plural. */
function isInfinitive(form: string, lemma: string): boolean {
  const plain = [...form].map(plainOf).join('');
  // handelsbanden is a plural, since there is a word band.
  if (!plain.endsWith('en') || !(lemma.endsWith('e') || plain.endsWith('eren'))) return false;
  const { classesOf } = dutchLexicon();
  return [...plain].some(
    (_, at) => at > 1 && plain.length - at >= 5 && (classesOf(plain.slice(at)) & wordClass.infinitive) !== 0,
  );
}

function words(form: string): number {
  return form.split(' ').length;
}

/** The base form with the accents and capitals of the form that stands there, as far as the two are alike. */
function restoreLetters(form: string, lemma: string): string {
  let at = 0;
  while (at < lemma.length && at < form.length && plainOf(form[at] ?? '') === lemma[at]) at += 1;
  return form.slice(0, at) + lemma.slice(at);
}

function plainOf(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
