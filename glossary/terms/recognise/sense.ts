import { listWords } from '#glossary/text/list-words.ts';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import type { Reading, WordForm } from '#glossary/text/dutch/reading.ts';
import { auxiliaries } from './clause.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { hasOtherVerb } from './other-verb.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

/** What a word that may be a noun or a verb is where it stands; null where that cannot be told. */
export type Sense = 'noun' | 'verb' | null;

const articles = new Set(listWords('de een deze elke iedere geen alle beide enkele sommige vele veel welke zulke'));
const possessives = new Set(listWords('zijn haar hun ons onze mijn jouw uw diens wier wiens jullie'));
const neuterArticles = new Set(listWords('het dit dat elk ieder zo’n'));
const subjects = new Set(
  listWords(
    'hij zij ze wij we jij je jullie u ik men er wie wat hem hen mij zich elkaar iedereen niemand iemand alles niets',
  ),
);
const prepositions = new Set(
  listWords(`
    van in op voor met aan bij door over om uit naar onder tegen tussen zonder binnen buiten sinds na tijdens wegens ondanks
    volgens per via tot als vanaf rond achter boven jegens namens
  `),
);
const adverbs = new Set(
  listWords(`
    niet nu ook al nog toch vaak daar hier dan weer wel steeds immers echter dus altijd nooit soms zelf snel morgen vandaag
    gisteren straks inmiddels opnieuw eindelijk meteen liever graag alsnog voorlopig meestal zelden allang
  `),
);
const modals = new Set(
  listWords(`
    zal zullen zou zouden kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden
    gaat gaan ging gingen laat laten liet lieten blijft blijven helpt hoeft hoeven durft durven
  `),
);

/** Neuter nouns that look like a form of a verb. */
const neuters = new Set(
  listWords(`
    besluit bericht bevel bezit bezoek beslag verblijf gebruik geloof leven werk plan spel recht verzet protest antwoord
    onderzoek overleg verlies begin gevecht gedrag belang bestuur beheer vertrek verbruik vermoeden vertrouwen optreden
    streven bestaan verslag verzoek verhaal voorstel beraad gebied geluid geweld verraad land deel hoofd boek akkoord
    contract debat gesprek oordeel vonnis verband bod doel spoor stuk schot bewijs beeld beleid
  `),
);

/**
 * Noun or verb? Taken from the words around it: an article or preposition leads to a noun, a subject or adverb to a verb.
 * `forms` are the forms as which it may be a verb, `neuter` is what the entry says of the noun.
 */
export function senseAt(items: readonly TextItem[], at: number, forms: readonly WordForm[], neuter: boolean): Sense {
  const item = items[at];
  if (!item) return null;
  const before = wordBefore(items, at);
  if (/^\p{Lu}/u.test(item.text) && before && !opensSentence(items, at)) return 'noun';
  if (items[at + 1]?.gap === 'hyphen' || item.gap === 'hyphen') return 'noun';
  if (forms.every((form) => form === 'participle')) return senseOfParticiple(items, at, before);
  if (forms.every((form) => form === 'infinitive' || form === 'participle'))
    return senseOfInfinitive(items, at, before, neuter);
  if (forms.every((form) => form === 'stem' || form === 'infinitive')) return senseOfStem(items, at);
  if (before) return senseAfter(items, at, before, { forms, neuter });
  const next = items[at + 1];
  return next?.word &&
    (articles.has(next.folded) || neuterArticles.has(next.folded) || subjects.has(next.folded) || isNameItem(next))
    ? 'verb'
    : 'noun';
}

/** het gegeven is a noun, het gegeven woord and heeft gegeven are not. */
function senseOfParticiple(items: readonly TextItem[], at: number, before: TextItem | undefined): Sense {
  const word = before?.folded ?? '';
  if (!articles.has(word) && !possessives.has(word) && !neuterArticles.has(word)) {
    // De auto is gewassen: an auxiliary, and nothing behind it.
    const after = items[at + 1];
    const isLast = !after?.word || auxiliaries.has(after.folded);
    return isLast && before && !prepositions.has(word) && auxiliaries.has(word) ? 'verb' : null;
  }
  const next = items[at + 1];
  if (neuterArticles.has(word) && !next?.word && lacksParticiple(items, at)) return 'verb';
  const { readings } = wordKeys(next?.word === true ? next.folded : '');
  if (readings.length === 0 || next?.gap !== 'space' || isNameItem(next)) return 'noun';
  if (readings.every(({ kind }) => kind !== 'verb')) return 'verb';
  // De gebakken vis is op: the next word is not the verb of the clause, so it is what was baked.
  return readings.some(({ kind }) => kind === 'noun') && hasOtherVerb(items, at - 1, at + 1) ? 'verb' : 'noun';
}

/** De minister heeft dat gegeven: what ends a clause with `heeft` is its participle, where it has no other one. */
function lacksParticiple(items: readonly TextItem[], at: number): boolean {
  for (let place = at - 2; place >= 0; place--) {
    const item = items[place];
    if (!item?.word) return false;
    if (/^(?:heb|hebt|heeft|hebben|had|hadden)$/.test(item.folded)) return true;
    if (wordKeys(item.folded).readings.some(({ form }) => form === 'participle')) return false;
  }
  return false;
}

/** A first person has its subject beside it: ik eis, eis je. Elsewhere a bare stem is the noun. */
function senseOfStem(items: readonly TextItem[], at: number): Sense {
  if (wordBefore(items, at)?.folded === 'ik') return 'verb';
  if (!wordBefore(items, at) && isImperative(items, at)) return 'verb';
  return /^(?:ik|je|jij)$/.test(items[at + 1]?.folded ?? '') ? 'verb' : 'noun';
}

/** Poetins plannen, but Russen plannen. */
function isGenitive({ text, folded }: TextItem): boolean {
  if (!/^\p{Lu}.+[^s]['\u2019]?s$/u.test(text)) return false;
  const isName = (lemma: string): boolean => (dutchLexicon().classesOf(lemma) & wordClass.properName) !== 0;
  return wordKeys(folded).readings.every(({ form, lemma }) => form !== 'plural' || isName(lemma));
}

/** Roer de saus: at the start, with its object behind it and no other verb. */
function isImperative(items: readonly TextItem[], at: number): boolean {
  const next = items[at + 1];
  if (!next?.word || next.gap !== 'space') return false;
  const leads =
    articles.has(next.folded) ||
    neuterArticles.has(next.folded) ||
    (possessives.has(next.folded) && next.folded !== 'zijn');
  return leads && !hasOtherVerb(items, at, at);
}

function wordBefore(items: readonly TextItem[], at: number): TextItem | undefined {
  const before = items[at - 1];
  return before?.word && items[at]?.gap !== 'break' ? before : undefined;
}

function opensSentence(items: readonly TextItem[], at: number): boolean {
  const before = items[at - 1];
  return !before || (!before.word && before.text !== ',');
}

function senseAfter(
  items: readonly TextItem[],
  at: number,
  before: TextItem,
  { forms, neuter }: { readonly forms: readonly WordForm[]; readonly neuter: boolean },
): Sense {
  const word = before.folded;
  const own = items[at]?.folded ?? '';
  if (subjects.has(word)) return isObject(items, at) ? 'noun' : 'verb';
  if (adverbs.has(word)) return 'verb';
  // in staat zijn, in staat stellen: no state is meant.
  if (word === 'in' && own === 'staat') return 'verb';
  if (word === 'die') return followsNoun(items, at - 1) ? 'verb' : 'noun';
  if (neuterArticles.has(word)) {
    if (word === 'dat' && followsNoun(items, at - 1)) return isFollowedByVerb(items, at) ? 'noun' : 'verb';
    if (neuter || neuters.has(own) || items[at + 1]?.folded === 'van' || prepositions.has(items[at - 2]?.folded ?? ''))
      return 'noun';
    return hasOtherVerb(items, at - 1, at) ? 'noun' : 'verb';
  }
  // De dorpen zijn beschoten: with no other verb, zijn is the verb.
  if (word === 'zijn' && forms.includes('participle') && at > 1 && !hasOtherVerb(items, at - 1, at)) return 'verb';
  if (isObjective(items, at)) return 'verb';
  if (articles.has(word) || possessives.has(word) || isNumber(before)) return 'noun';
  if (prepositions.has(word)) return endsRelative(items, at) ? 'verb' : 'noun';
  if (word === 'en' || word === 'of') return senseAfterLink(items, at);
  const { readings } = wordKeys(word);
  if (isAttributive(word, readings)) return 'noun';
  if (readings.some(({ kind, form }) => kind === 'adjective' && form === 'base') && isIndefinite(items, at - 1))
    return 'noun';
  if (readings.some(({ kind }) => kind === 'noun') || isNameItem(before)) return 'verb';
  return readings.some(({ kind }) => kind === 'verb') ? null : isNameItem(before) ? 'verb' : null;
}

/** Volgens haar koos Poetin: behind a preposition `haar` may be a person, where a subject and no other verb follows. */
function isObjective(items: readonly TextItem[], at: number): boolean {
  if (!/^(?:haar|hun)$/.test(items[at - 1]?.folded ?? '') || !prepositions.has(items[at - 2]?.folded ?? ''))
    return false;
  const next = items[at + 1];
  if (!next?.word) return false;
  const isSubject = isNameItem(next) || articles.has(next.folded) || subjects.has(next.folded);
  return isSubject && !hasOtherVerb(items, at - 1, at);
}

/** Behind a finite verb a pronoun is its object or subject, and what follows is no verb again: heeft zij macht. */
function isObject(items: readonly TextItem[], at: number): boolean {
  const before = items[at - 2];
  return before?.word === true && isFiniteItem(before);
}

function isFollowedByVerb(items: readonly TextItem[], at: number): boolean {
  const next = items[at + 1];
  return next?.word === true && isFiniteItem(next);
}

function followsNoun(items: readonly TextItem[], at: number): boolean {
  const before = items[at - 1];
  if (!before) return false;
  if (!before.word) return before.text === ',';
  return wordKeys(before.folded).readings.some(({ kind }) => kind === 'noun') || isNameItem(before);
}

/** ... waar hij op staat: at the end of a clause that has no other verb. */
function endsRelative(items: readonly TextItem[], at: number): boolean {
  const next = items[at + 1];
  if (next?.word) return false;
  for (let place = at - 1; place >= 0; place--) {
    const item = items[place];
    if (!item?.word) return false;
    if (/^(?:die|dat|waar|wie|als|of|omdat|terwijl|hoe|toen)$/.test(item.folded)) return place < at - 1;
    if (isFiniteItem(item)) return false;
  }
  return false;
}

/** A third person counts where it looks like a noun as well: stelt vragen. */
function isFiniteItem(item: TextItem): boolean {
  const { readings } = wordKeys(item.folded);
  return isFiniteVerb(readings) || (item.folded.endsWith('t') && readings.some(({ form }) => form === 'present'));
}

/** kerk en staat, but: hij komt en staat. */
function senseAfterLink(items: readonly TextItem[], at: number): Sense {
  const linked = items[at - 2];
  if (!linked?.word) return null;
  const { readings } = wordKeys(linked.folded);
  if (readings.some(({ kind }) => kind === 'noun')) return 'noun';
  return readings.length > 0 && readings.every(({ kind }) => kind === 'verb') ? 'verb' : null;
}

function isIndefinite(items: readonly TextItem[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && /^(?:een|geen|elk|ieder|zijn|haar|hun|ons|veel|meer)$/.test(before.folded);
}

function senseOfInfinitive(
  items: readonly TextItem[],
  at: number,
  before: TextItem | undefined,
  neuter: boolean,
): Sense {
  const next = items[at + 1];
  if (!before) return next?.word && /^(?:wij|we|zij|ze|jullie)$/.test(next.folded) ? 'verb' : 'noun';
  const word = before.folded;
  if (word === 'het') return neuter || neuters.has(items[at]?.folded ?? '') ? 'noun' : 'verb';
  if (word === 'te' || /^(?:wij|we|zij|ze|jullie)$/.test(word)) return 'verb';
  if (word === 'die') return followsNoun(items, at - 1) ? 'verb' : 'noun';
  if (prepositions.has(word) && hasModal(items, at) && !next?.word && hasAdverbOfPlace(items, at)) return 'verb';
  if (articles.has(word) || possessives.has(word) || prepositions.has(word) || isNumber(before)) return 'noun';
  const { readings } = wordKeys(word);
  if (isAttributive(word, readings) || isGenitive(before)) return 'noun';
  if (word === 'en' || word === 'of') return senseAfterLink(items, at);
  if (isFiniteItem(before) && !modals.has(word) && !isDetermined(items, at - 1)) return 'noun';
  if (hasModal(items, at)) return next?.word && !/^(?:en|of|om|in|op|van|te)$/.test(next.folded) ? null : 'verb';
  if (readings.some(({ kind }) => kind === 'noun') || isNameItem(before) || word === 'niet') return 'verb';
  return null;
}

/** zijn besluit, de stelt: behind an article what looks like a verb is none. */
export function isDetermined(items: readonly TextItem[], at: number): boolean {
  const before = wordBefore(items, at);
  if (!before) return false;
  const word = before.folded;
  if (articles.has(word) || possessives.has(word) || neuterArticles.has(word) || isNumber(before)) return true;
  return isAttributive(word, wordKeys(word).readings);
}

/** Whether a preposition leads to the word. */
export function isGoverned(items: readonly TextItem[], at: number): boolean {
  return prepositions.has(wordBefore(items, at)?.folded ?? '');
}

/** Zij moeten daar zelf over besluiten: the preposition belongs to `daar`. */
export function hasAdverbOfPlace(items: readonly TextItem[], at: number): boolean {
  for (let place = at - 2; place >= 0 && items[place]?.word === true; place--) {
    if (/^(?:er|daar|hier|waar)$/.test(items[place]?.folded ?? '')) return true;
  }
  return false;
}

function hasModal(items: readonly TextItem[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 25; place--) {
    const item = items[place];
    if (!item || (!item.word && item.text !== ',')) return false;
    if (modals.has(item.folded)) return true;
  }
  return false;
}

function isNumber(item: TextItem): boolean {
  return (
    /^\d/.test(item.text) ||
    /^(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|duizend|miljoen|tientallen|honderden|duizenden|miljoenen|dozijnen|tal)$/.test(
      item.folded,
    )
  );
}

function isNameItem(item: TextItem): boolean {
  return /^\p{Lu}/u.test(item.text);
}

/** An adjective with its ending leads to a noun; one in -s (iets nieuws) does not, nor leger, which is a noun itself. */
function isAttributive(word: string, readings: readonly Reading[]): boolean {
  if (!readings.some(({ kind, form }) => kind === 'adjective' && form === 'inflected')) return false;
  return word.endsWith('e') || (!word.endsWith('s') && !readings.some(({ kind }) => kind === 'noun'));
}
