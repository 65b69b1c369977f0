import { noPast, ownGe, ownT } from './stem-exceptions.ts';

/** Vowels that are written with two letters. */
export const longVowel = '(?:aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ij|ei)';

const vowelGroup = /ij|[aeiouy]+/gu;
const particle = '(?:aan|af|bij|door|in|los|mee|na|neer|om|op|over|samen|tegen|terug|toe|uit|vast|voor|weg)';
/** Stems that themselves end in -en: opent, tekende, gerekend. */
const enStem = '(?:open|teken|reken|oefen|zegen|regen)';
const weakStem = `[^aeiou]e[lr]|${enStem}`;

const pastOfVerb = new RegExp(
  `(?:${longVowel}[lmnfsw]|[^v]eer|oer|uur|hoor|klaar|paar|waar|stel|tel|${weakStem}|[aeioulrn]g|[aeor]m|[ou]w)den?$|` +
    `(?:${longVowel}|[rnl]|kk|[aeou])(?:k|p)ten?$`,
  'u',
);

const participleStem = `${longVowel}[bfgkmpsvlnrw]|[rnlkp][kpgm]|[aeiou]kk?|[aeio]g|${weakStem}|[ou]w|[oe]p`;
const participle = new RegExp(
  `^(${particle}(?=ge))?(?:ge(?=[^'])|(?=(?:be|her|ont|ver).*d$))(.*(?:${participleStem}))[td]$`,
  'u',
);

const sibilantStem = '(?:^|aan|af|be|ge|her|uit|ver)(?:lees|reis|eis|wijs|prijs|kies|lies|vrees|nees)';
const thirdPerson = new RegExp(
  `(?:${longVowel}[bfgkmplnrw]|[rnlk]k|[aei]k|[nlr]?g|[lmrpo]p|[ai]p|[rlaeo]f|[aeiour]m|[sv]tel|val|d|w|eb|ken|win|gin|` +
    `${weakStem}|${sibilantStem})t$`,
  'u',
);

/** Vowels that are sounded apart, `ij` as one: a rough count of syllables. */
export function countSyllables(word: string): number {
  return word.match(vowelGroup)?.length ?? 0;
}

/** The stem in a weak past (maakte, leverden), or null where the word is no such form. */
export function stemOfPast(word: string): string | null {
  if (!/(?:de|te)n?$/u.test(word) || noPast.test(word) || !pastOfVerb.test(word)) return null;
  const bare = word.replace(/en?$/u, '');
  const stem = stemOfParticiple(bare) ?? bare.slice(0, -1);
  return countSyllables(stem) === 0 ? null : stem;
}

/**
 * The stem in a weak participle, only where its end is plainly a verb's. The particle of a separable verb stays
 * (opgebouwd → opbouw), and so do the prefixes that take no ge- (betaald → betaal).
 */
export function stemOfParticiple(word: string): string | null {
  const [, before = '', stem] = participle.exec(word) ?? [];
  if (stem === undefined || ownGe.test(word) || noPast.test(`${word}e`)) return null;
  return stem.length < 3 || countSyllables(stem) === 0 ? null : `${before}${stem}`;
}

/** The stem before a third person's -t, or null where the letters before it say noun. */
export function stemOfThirdPerson(word: string): string | null {
  if (word.length < 4 || !thirdPerson.test(word) || ownT.test(word)) return null;
  return countSyllables(word.slice(0, -1)) === 0 ? null : word.slice(0, -1);
}
