import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { particles, prepositionParticles } from '#glossary/text/dutch/particles.ts';
import type { Reading } from '#glossary/text/dutch/reading.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { listWords } from '#glossary/text/list-words.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { TextItem } from './text-items.ts';
import { wordKeys } from './word-keys.ts';

/** Words that begin a clause of their own, with or without a comma. */
const subordinators: ReadonlySet<string> = new Set(
  listWords(`
    omdat doordat zodat opdat terwijl hoewel ofschoon nadat voordat totdat indien tenzij wanneer toen zoals alsof mits
    aangezien waardoor waarna waarbij waarin waarmee waarop waarvan waarover waartegen waaronder waaruit
  `),
);
const coordinators: ReadonlySet<string> = new Set(['en', 'of', 'maar', 'want', 'dus', 'noch']);
const relatives: ReadonlySet<string> = new Set(['die', 'dat', 'wat', 'wie', 'waar', 'als', 'of', 'om', 'door']);
const determiners: ReadonlySet<string> = new Set(
  listWords(`
    de het een deze die dit dat geen elk elke ieder iedere alle zijn haar hun ons onze mijn jouw uw hem hen ze zij hij
    wij we mij me u jullie enkele sommige veel vele meer beide welke zulke ander andere diens
  `),
);
const pronouns = /^(?:ik|je|jij|u|hij|zij|ze|wij|we|jullie|men)$/;
const particlesSet: ReadonlySet<string> = new Set(particles);
const clauseEnds = new Set([';', ':', '.', '!', '?', '\u2026', '(', ')', '[', ']', '/']);
/** More words than this between the parts of a verb stand in no sentence that anybody reads. */
const farthest = 45;
const longestRemark = 4;

/** Whether the word can only be a finite verb, so that another clause has begun. */
function isFinite(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  // The parts of staakt-het-vuren are no words of the clause.
  if (!item || item.gap === 'hyphen' || items[at + 1]?.gap === 'hyphen') return false;
  return auxiliaries.has(item.folded) || isFiniteVerb(wordKeys(item.folded).readings);
}

/** Verbs that another verb hangs on. */
export const auxiliaries: ReadonlySet<string> = new Set(
  listWords(`
    is was waren zijn wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden moet
    moeten moest moesten mag mogen mocht mochten wil willen wilde wilden gaat gaan ging gingen laat laten liet lieten
  `),
);

/**
 * The places behind `first` that belong to the same clause, in order. A relative or other clause between two commas is passed
 * over; the next clause, and what stands behind a colon, semicolon or bracket, is not reached.
 */
export function* laterInClause(items: readonly TextItem[], first: number): Generator<number> {
  let joined = false;
  for (let at = first + 1; at < Math.min(items.length, first + farthest); at++) {
    const item = items[at];
    if (!item || item.gap === 'break') return;
    if (!item.word) {
      if (clauseEnds.has(item.text)) return;
      if (item.text !== ',' || !beginsClause(items, at + 1)) continue;
      const comma = items.findIndex((later, place) => place > at && (later.text === ',' || clauseEnds.has(later.text)));
      if (items[comma]?.text !== ',' || !resumes(items, at + 1, comma)) return;
      at = comma;
      continue;
    }
    if (item.folded === 'om' && leadsInfinitive(items, at)) return;
    if (subordinators.has(item.folded) || (item.folded === 'dat' && !isDemonstrative(items, at))) return;
    if (isFinite(items, at) && (joined || !auxiliaries.has(item.folded))) {
      // The verb of a subordinate clause stands at its end and is still of it: dat oorlog voerde.
      if (!joined) yield at;
      return;
    }
    joined ||= coordinators.has(item.folded);
    yield at;
  }
}

/** Stelt voor om op te stappen: with its `te` the clause that `om` begins has particles of its own. */
function leadsInfinitive(items: readonly TextItem[], at: number): boolean {
  for (let later = at + 1; items[later]?.word === true && later < at + farthest; later++)
    if (items[later]?.folded === 'te') return later > at + 1;
  return false;
}

/** Whether the clause at `at` has its verb at its end: a conjunction or relative pronoun began it. */
export function isSubordinate(items: readonly TextItem[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - farthest); place--) {
    const item = items[place];
    if (!item || clauseEnds.has(item.text)) return false;
    if (subordinators.has(item.folded) || /^(?:die|dat|wat|wie|als|of|hoe|waarom|waar\p{L}*)$/u.test(item.folded))
      return true;
  }
  return false;
}

/** Behind a relative clause or a parenthesis the clause goes on; behind any other, only where nothing but a particle is left. */
function resumes(items: readonly TextItem[], first: number, comma: number): boolean {
  const next = items[comma + 1];
  if (!next?.word || coordinators.has(next.folded) || subordinators.has(next.folded)) return false;
  return (
    /^(?:die|dat|wat|wie|zo|aldus|volgens|waar\p{L}*)$/u.test(items[first]?.folded ?? '') ||
    endsAt(items, comma + 1) ||
    isRemark(items, first, comma)
  );
}

/** zoals beloofd, indien nodig: a few words without a verb of their own. */
function isRemark(items: readonly TextItem[], first: number, comma: number): boolean {
  if (comma - first > longestRemark) return false;
  for (let at = first; at < comma; at++) if (isFinite(items, at)) return false;
  return !/^(?:en|of|maar|want|dus|om)$/.test(items[first]?.folded ?? '');
}

function beginsClause(items: readonly TextItem[], at: number): boolean {
  const word = items[at]?.folded ?? '';
  if (subordinators.has(word) || relatives.has(word)) return true;
  const isLink = coordinators.has(word);
  const next = items[isLink ? at + 1 : at];
  return (isLink || /^(?:zo|aldus|volgens)$/.test(word)) && next !== undefined && !endsAt(items, at + 1);
}

/** dat besluit, but not dat Rusland, dat landen, dat de. */
function isDemonstrative(items: readonly TextItem[], at: number): boolean {
  const next = items[at + 1];
  if (!next?.word || determiners.has(next.folded) || /^\p{Lu}/u.test(next.text)) return false;
  const { readings } = wordKeys(next.folded);
  if (readings.some(({ kind, form }) => kind === 'noun' && form === 'plural')) return false;
  for (let later = at + 1; later < items.length; later++) {
    const item = items[later];
    if (!item || (!item.word && item.text !== ',')) break;
    if (isFinite(items, later)) return false;
  }
  return true;
}

/** Whether nothing of the clause follows that a preposition could belong to. */
function endsAt(items: readonly TextItem[], at: number): boolean {
  const next = items[at + 1];
  if (!next?.word || next.gap === 'break') return true;
  const word = next.folded;
  if (coordinators.has(word) || subordinators.has(word) || /^(?:om|te|dat|als|dan|toen|nu)$/.test(word)) return true;
  // gaat na wie er was
  if (/^(?:wie|wat|waar|hoe|waarom|hoeveel|welke?)$/.test(word)) return true;
  if (determiners.has(word)) return false;
  if (
    prepositionParticles.has(word) ||
    /^(?:van|met|naar|per|sinds|tijdens|wegens|volgens|tot|vanaf|via|ondanks|zonder)$/.test(word)
  ) {
    return true;
  }
  const { readings } = wordKeys(word);
  return readings.length > 0 && readings.every(({ kind }) => kind === 'verb');
}

/**
 * Whether the word at `at` is the particle of the verb at `verb`, and no preposition before a noun: “stelt een plan voor” but
 * not “stelt voor de vergadering vragen”; nor a noun or adjective of its own (“neemt een groot deel”).
 */
export function isParticle(items: readonly TextItem[], verb: number, at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before || coordinators.has(before.folded) || item.gap === 'hyphen' || items[at + 1]?.gap === 'hyphen')
    return false;
  if (isPaired(items, at) || hasNearerVerb(items, verb, at)) return false;
  if (prepositionParticles.has(item.folded) && belongsToPlace(items, verb, at)) return false;
  if (!prepositionParticles.has(item.folded)) {
    return !isModified(items, at, verb === at - 1) && !countsOn(items[at + 1]);
  }
  if (endsAt(items, at)) return true;
  return reachesInfinitive(items, at);
}

/** Hij besteedt er veel geld aan, daar besteedt hij veel tijd aan: the preposition belongs to `er` or `daar`. */
function belongsToPlace(items: readonly TextItem[], verb: number, at: number): boolean {
  const before = items[verb - 1]?.folded ?? '';
  const after = items[verb + 1]?.folded ?? '';
  if (pronouns.test(before)) return after === 'er' && at > verb + 2;
  return /^(?:er|daar|hier)$/.test(before) && pronouns.test(after) && !items[at + 1]?.word;
}

/** af en toe, op en neer. */
function isPaired(items: readonly TextItem[], at: number): boolean {
  const isPair = (link: number, other: number): boolean =>
    items[link]?.folded === 'en' && items[link]?.gap === 'space' && particlesSet.has(items[other]?.folded ?? '');
  return isPair(at + 1, at + 2) || isPair(at - 1, at - 2);
}

/** lossen hun lading en varen af: behind `en` stands a verb that the particle belongs to. */
function hasNearerVerb(items: readonly TextItem[], verb: number, at: number): boolean {
  const particle = items[at]?.folded ?? '';
  for (let place = verb + 1; place < at - 1; place++) {
    if (!coordinators.has(items[place]?.folded ?? '')) continue;
    const { readings } = wordKeys(items[place + 1]?.folded ?? '');
    const parts = ({ kind, lemma, form }: Reading): boolean =>
      kind === 'verb' &&
      form !== 'participle' &&
      (dutchLexicon().classesOf(particle + lemma) & wordClass.infinitive) !== 0;
    if (place + 1 < at && readings.some(parts)) return true;
  }
  return false;
}

/** deel twee, plaats 7. */
function countsOn(next: TextItem | undefined): boolean {
  return next?.word === true && /^(?:\d.*|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|[ivx]+)$/.test(next.folded);
}

const adjectiveParticles =
  /^(?:goed|vast|open|dicht|vol|vrij|klaar|los|stil|droog|hoog|leeg|gelijk|kwijt|bekend|zwart|schoon|wit|kapot|kort|geheim|ziek|warm|koud|krom)$/;
const leading = /^(?:de|het|een|deze|die|dit|geen|elk|elke|zijn|haar|hun|ons|onze)$/;

function isModified(items: readonly TextItem[], at: number, isVerb: boolean): boolean {
  const before = items[at - 1];
  const earlier = items[at - 2];
  if (!before) return false;
  if (isVerb) return false;
  if (leading.test(before.folded)) return true;
  const { readings } = wordKeys(before.folded);
  const forms = readings.filter(({ kind }) => kind === 'adjective').map(({ form }) => form);
  // Maakt zijn fout goed: no adjective describes another.
  const isAdjective = adjectiveParticles.test(items[at]?.folded ?? '') && readings.some(({ kind }) => kind === 'noun');
  if (isAdjective) return false;
  // Without its ending an adjective stands before a noun only behind een and its like: een groot deel, but de dood.
  if (forms.includes('base')) return /^(?:een|geen|elk|zijn|haar|hun|ons)$/.test(earlier?.folded ?? '');
  return forms.length > 0 && (leading.test(earlier?.folded ?? '') || readings.length === forms.length);
}

/** stelde voor de gesprekken te hervatten: what follows hangs on an infinitive. */
function reachesInfinitive(items: readonly TextItem[], at: number): boolean {
  for (const later of laterInClause(items, at)) {
    const item = items[later];
    if (item?.folded === 'om') return false;
    if (item?.folded === 'te')
      return wordKeys(items[later + 1]?.folded ?? '').readings.some(({ form }) => form === 'infinitive');
  }
  return false;
}
