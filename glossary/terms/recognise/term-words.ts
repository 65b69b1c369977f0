import { listWords } from '#glossary/text/list-words.ts';
import { particlesBefore, prepositionParticles } from '#glossary/text/dutch/particles.ts';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import type { Reading, WordForm, WordKind } from '#glossary/text/dutch/reading.ts';
import { closeSyllable } from '#glossary/text/dutch/spelling.ts';
import { strongVerbs } from '#glossary/text/dutch/strong-verbs.ts';
import { wordClass } from '#glossary/text/dutch/word-class.ts';
import { readingKey, type WordKeys } from './word-keys.ts';

const finiteForms: ReadonlySet<WordForm> = new Set(['stem', 'present', 'past']);
const citationForms: ReadonlySet<WordForm> = new Set(['base', 'infinitive']);

/** The kind of word that an entry says its term is; null where it says nothing that tells. */
export function kindOf(partOfSpeech: string | null): WordKind | null {
  const said = partOfSpeech?.toLowerCase() ?? '';
  if (/verb(?!ial)/.test(said) && !said.includes('adverb')) return 'verb';
  if (said.includes('adj')) return 'adjective';
  return /noun|naamwoord/.test(said) ? 'noun' : null;
}

/**
 * The readings that a word has as part of a term. A term is written in its base form, so a form of some other word that
 * happens to look like it does not count: the term `staat` is no form of staan.
 */
export function termReadings(word: WordKeys, kind: WordKind | null, alone: boolean): readonly Reading[] {
  const said = kind === null ? [] : word.readings.filter((reading) => fitsKind(reading, kind));
  const readings = kind === null ? word.readings : said;
  const citations = readings.filter(({ form }) => citationForms.has(form));
  if (alone && citations.length > 0) {
    return citations.some(({ form }) => form !== 'infinitive') ? withNoun(citations, word, kind) : citations;
  }
  const others = readings.filter(({ form }) => !finiteForms.has(form));
  if (others.length === 0 && (kind === 'verb' || !alone)) return readings;
  return withNoun(others, word, kind);
}

/** A term is taken for a noun too where neither its entry nor the word list says it is something else. */
function withNoun(readings: readonly Reading[], word: WordKeys, kind: WordKind | null): readonly Reading[] {
  const isOther = kind !== null && kind !== 'noun';
  const isKnown =
    (word.readings.length === 0 && kind !== 'noun') || readings.some((reading) => reading.kind === 'noun');
  if (isOther || isKnown || !word.listed) return readings;
  return [...readings, { kind: 'noun', lemma: word.plain, form: 'base' }];
}

function fitsKind({ kind, form }: Reading, wanted: WordKind): boolean {
  return kind === wanted || (wanted === 'adjective' && form === 'participle');
}

/** The keys of these readings, each once. */
export function acceptedKeys(readings: readonly Reading[]): readonly string[] {
  const keys: string[] = [];
  for (const reading of readings) {
    const key = readingKey(reading);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** A separable verb in its parts: op + schorten. */
export interface SeparableVerb {
  readonly particle: string;
  readonly infinitive: string;
}

/** The parts of an infinitive, or null where it never parts: ondertekenen has no onder- of its own. */
export function separate(plain: string): SeparableVerb | null {
  const lexicon = dutchLexicon();
  for (const particle of particlesBefore(plain)) {
    const infinitive = plain.slice(particle.length);
    if ((lexicon.classesOf(infinitive) & wordClass.infinitive) === 0) continue;
    if (neverParts.has(plain) || (prepositionParticles.has(particle) && hasOwnParticiple(particle, infinitive)))
      return null;
    return { particle, infinitive };
  }
  return null;
}

/** Their participle tells nothing, or they part only in another sense than that of terms. */
const neverParts: ReadonlySet<string> = new Set(
  listWords(`
    voorkomen overleggen ondergaan overwegen voorzien overtreden overkomen ondernemen voldoen onderhouden overvallen
    doorlopen omgeven achtervolgen weerstaan overwinnen voorspellen overlijden mislukken misbruiken mishandelen
    misleiden weerspreken weerleggen weerspiegelen achterhalen omvatten omschrijven omsluiten doorstaan doorgronden
    doorzoeken onderscheiden onderwerpen overtuigen overtreffen overleven voltooien volbrengen voltrekken volharden
    aanbidden overdrijven overschrijden overstromen omarmen ondermijnen overschaduwen
  `),
);

/** ondertekend, onderbroken: a participle without ge-, so the particle never stands apart. */
function hasOwnParticiple(particle: string, infinitive: string): boolean {
  if (/^(?:be|ge|her|ont|ver)/.test(infinitive)) return false;
  const lexicon = dutchLexicon();
  const classes = (form: string): number => lexicon.classesOf(particle + form);
  const strong = strongVerbs.find((verb) => verb.infinitive === infinitive);
  if (strong?.participle != null && ![infinitive, ...strong.past].includes(strong.participle)) {
    return classes(strong.participle) > 0;
  }
  const stem = infinitive.slice(0, -2);
  return [...closeSyllable(stem), stem].some(
    (form) => (!form.endsWith('d') && classes(`${form}d`) > 0) || (classes(`${form}t`) & wordClass.participle) > 0,
  );
}
