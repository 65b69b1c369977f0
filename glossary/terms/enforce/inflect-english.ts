import { irregularPlurals, irregularSingulars, irregularVerb, irregularInfinitives } from './irregular-forms.ts';

/** Forms of a verb, the usual one of each first. */
export interface VerbForms {
  readonly third: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly ing: readonly string[];
}

/** Nouns in -man that are people by another name than man: their plural is in -s. */
const mansOfTheirOwn = /(?:^|[^a-z])(?:hu|ger|ro|nor|otto|talis|sha|brah|cay|turko|mussul)man$/u;
/** Verbs of more than one syllable whose last one bears the stress, so that its consonant doubles. */
const stressedLast =
  /(?:fer|mit|cur|pel|bel|trol|gret|get|ter|hor|quip|bed|net|cap|nap|gin|bet|lap|vet|tol|stal|wit|nul|pat|rol|gram)$/u;
/** … but not in these, which end alike. */
const stressedFirst =
  /(?:offer|differ|suffer|pilfer|profit|limit|visit|edit|credit|target|market|budget|enter|alter|filter|matter|master|monitor|label|level|cancel|travel|model|rebel)$/u;

/** Plurals of a word, the usual one first; itself where one form does for both. Takes and gives lower case. */
export function pluralsOf(word: string): readonly string[] {
  const irregular = irregularPlurals(word);
  if (irregular) return irregular;
  if (/man$/u.test(word) && word.length > 3 && !mansOfTheirOwn.test(word)) return [`${word.slice(0, -3)}men`];
  if (word === 'man') return ['men'];
  if (/(?:child|foot|tooth|mouse|person|wife|life|half|self|knife|leaf|wolf|thief)$/u.test(word)) {
    const base = /(?:child|foot|tooth|mouse|person|wife|life|half|self|knife|leaf|wolf|thief)$/u.exec(word)?.[0] ?? '';
    return (irregularPlurals(base) ?? []).map((plural) => word.slice(0, -base.length) + plural);
  }
  if (/(?:craft|fish|sheep)$/u.test(word)) return [word];
  if (/[^aeiou]y$/u.test(word) || /quy$/u.test(word)) return [`${word.slice(0, -1)}ies`, `${word}s`];
  if (/sis$/u.test(word) && word.length > 4) return [`${word.slice(0, -2)}es`];
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return [`${word}es`];
  if (/(?:her|potat|tomat|vet|embarg|ech|torped|carg|volcan|tornad|mott)o$/u.test(word))
    return [`${word}es`, `${word}s`];
  return [`${word}s`];
}

/** Nouns of which this may be the plural; none where it does not look like one. */
export function singularsOf(word: string): readonly string[] {
  const irregular = irregularSingulars(word);
  const found = new Set(irregular);
  if (/men$/u.test(word) && word.length > 3) found.add(`${word.slice(0, -3)}man`);
  if (/.people$/u.test(word)) found.add(word.replace(/people$/u, 'person'));
  if (/.(?:children|feet|teeth|mice|wives|lives|halves|selves|knives|leaves|wolves|thieves)$/u.test(word)) {
    const tail =
      /(?:children|feet|teeth|mice|wives|lives|halves|selves|knives|leaves|wolves|thieves)$/u.exec(word)?.[0] ?? '';
    for (const base of irregularSingulars(tail)) found.add(word.slice(0, -tail.length) + base);
  }
  if (word.length > 3 && /[^s]s$/u.test(word)) addRegularSingulars(word, found);
  return [...found];
}

function addRegularSingulars(word: string, found: Set<string>): void {
  const candidates = [word.slice(0, -1)];
  if (/ies$/u.test(word)) candidates.push(`${word.slice(0, -3)}y`);
  if (/es$/u.test(word)) candidates.push(word.slice(0, -2), `${word.slice(0, -2)}is`);
  for (const candidate of candidates) if (pluralsOf(candidate).includes(word)) found.add(candidate);
}

/** Every form of a verb given as its infinitive. Takes and gives lower case. */
export function verbFormsOf(verb: string): VerbForms {
  const irregular = irregularVerb(verb);
  const third = verb === 'be' ? ['is', 'are', 'am'] : verb === 'have' ? ['has'] : thirdOf(verb);
  const ing = stemsBefore(verb, 'ing').map((stem) => `${stem}ing`);
  if (irregular) return { third, ...irregular, ing };
  const past = stemsBefore(verb, 'ed').map((stem) => `${stem}ed`);
  return { third, past, participle: past, ing };
}

/** Infinitives of which this may be a past, a participle or an -ing form. */
export function infinitivesOf(word: string): readonly string[] {
  const found = new Set(irregularInfinitives(word));
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/u.exec(word)?.[1];
  const candidates = stem === undefined || stem.length < 2 ? [] : [stem, `${stem}e`, stem.slice(0, -1), `${stem}ie`];
  if (/ied$/u.test(word)) candidates.push(`${word.slice(0, -3)}y`);
  if (/ying$/u.test(word)) candidates.push(`${word.slice(0, -4)}ie`);
  if (/ck(?:ed|ing)$/u.test(word)) candidates.push(word.replace(/k(?:ed|ing)$/u, ''));
  for (const candidate of candidates) {
    const { past, participle, ing } = verbFormsOf(candidate);
    if (past.includes(word) || participle.includes(word) || ing.includes(word)) found.add(candidate);
  }
  return [...found];
}

function thirdOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? [`${verb}es`] : [`${verb}s`];
}

/** What stands before -ed or -ing; two where British and American double differently or the stress is not known. */
function stemsBefore(verb: string, ending: 'ed' | 'ing'): readonly string[] {
  if (/ie$/u.test(verb)) return ending === 'ing' ? [`${verb.slice(0, -2)}y`] : [verb.slice(0, -1)];
  if (/(?:ee|oe|ye)$/u.test(verb)) return ending === 'ing' ? [verb] : [verb.slice(0, -1)];
  if (/[^aeiou]e$|[aeiou]e$/u.test(verb) && verb.length > 2)
    return ending === 'ing' && /(?:ag|aw)e$/u.test(verb) ? [verb.slice(0, -1), verb] : [verb.slice(0, -1)];
  if (/[^aeiou]y$/u.test(verb)) return ending === 'ed' ? [`${verb.slice(0, -1)}i`] : [verb];
  if (/(?:[aeiou]|^)c$/u.test(verb)) return [`${verb}k`];
  return doublings(verb);
}

function doublings(verb: string): readonly string[] {
  const isClosed = /(?:^|[^aeiou]|qu)[aeiouy][bdfgklmnprstvz]$/u.test(verb);
  if (!isClosed) return [verb];
  const doubled = verb + verb.slice(-1);
  const syllables = verb.replace(/qu/gu, 'q').match(/[aeiouy]+/gu)?.length ?? 1;
  if (syllables === 1) return [doubled];
  if (/l$/u.test(verb)) return [doubled, verb];
  if (stressedLast.test(verb) && !stressedFirst.test(verb)) return [doubled, verb];
  return [verb, doubled];
}
