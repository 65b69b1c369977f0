import { irregular, irregularEnds, loanPlurals, ownS, ownT, unchanging } from './stem-exceptions.ts';
import { countSyllables, longVowel, stemOfParticiple, stemOfPast, stemOfThirdPerson } from './stem-verbs.ts';

/**
 * A key that the inflections of one Dutch word share: plural, genitive, adjective and verb endings, diminutives, weak
 * participles, with the change of vowel and consonant that goes with them (maan/manen, man/mannen, brief/brieven).
 * Different words keep different keys wherever rules can tell. The key is no word and is never shown.
 * Takes a folded word (lower case, NFC; see `foldText`).
 */
export function stemDutch(folded: string): string {
  if (folded.length < 3 || folded.length > 80 || /[\p{N}.]/u.test(folded)) return folded;
  const word = stripAccents(folded);
  if (unchanging.has(word)) return word;
  return normaliseVowel(stripEndings(stripDiminutive(stripS(stripApostrophe(word)))));
}

function stripEndings(word: string): string {
  if (unchanging.has(word)) return word;
  const special = irregular.get(word);
  if (special !== undefined) return special;
  for (const [plural, base] of irregularEnds) if (plural.test(word)) return word.replace(plural, base);
  const past = stemOfPast(word);
  if (past !== null) return stripEn(past);
  const bare = stripE(stripEn(word));
  const verb = stemOfParticiple(bare) ?? (bare === word ? stemOfThirdPerson(word) : null);
  return verb === null ? bare : stripEn(verb);
}

/** A diaeresis parts two syllables, so what it stands on tells the ending: zeeën, industrieën, bacteriën. */
function stripAccents(word: string): string {
  if (/^[a-z']*$/u.test(word)) return word;
  return word
    .replace(/(?<=ee|ie)ën$/u, '')
    .replace(/(?<=i)ën$/u, 'e')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/e{3,}/gu, 'ee');
}

function stripApostrophe(word: string): string {
  return word
    .replace(/'ers$/u, "'er")
    .replace(/'(?:s|en|tjes?)?$/u, '')
    .replaceAll("'", '');
}

/** Plural and genitive `s`: after -e and -ie, after the consonant of a word of two syllables, after known loan words. */
function stripS(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || unchanging.has(word)) return word;
  if (loanPlurals.has(word)) return word.slice(0, -1);
  if (countSyllables(word) < 2 || ownS.test(word)) return word;
  return /(?:[^aeiouyjs]|[^e]e|[^aeiou]ie)s$/u.test(word) ? word.slice(0, -1) : word;
}

function stripDiminutive(word: string): string {
  if (!word.endsWith('je') || word.length < 5 || unchanging.has(word) || irregular.has(word)) return word;
  if (word.endsWith('nkje') && countSyllables(word) > 2) return `${word.slice(0, -4)}ng`;
  if (word.endsWith('mpje')) return word.slice(0, -3);
  const doubled = /([bdfgklmnprst])\1etje$/u;
  if (doubled.test(word)) return word.slice(0, -5);
  if (word.endsWith('ngetje')) return word.slice(0, -4);
  if (word.endsWith('tje')) return stemBeforeTje(word.slice(0, -3));
  return /[bcdfgkps]je$/u.test(word) ? word.slice(0, -2) : word;
}

const takesTje = new RegExp(`${longVowel}[lnrw]?$|[uo]w$`, 'u');

/** `stoeltje` is stoel + tje, `plantje` is plant + je, `autootje` is auto with its vowel kept long. */
function stemBeforeTje(stem: string): string {
  if (/(?:aa|oo|uu)$/u.test(stem)) return stem.slice(0, -1);
  if (ownT.test(`${stem}t`)) return `${stem}t`;
  const endsWeak = /e[lnr]$/u.test(stem) && countSyllables(stem) > 1;
  return endsWeak || takesTje.test(stem) ? stem : `${stem}t`;
}

/** -en, also where the word itself ends in -en (tekenen, teken), with the vowel and consonant the bare word has. */
function stripEn(word: string): string {
  let bare = word;
  while (/(?:[^aeiou]|ee|ie|oe|ui|ei|ij|ou|au|eu|uw)en$/u.test(bare) && !unchanging.has(bare)) {
    const shorter = bare.slice(0, -2);
    if (shorter.length < 2 || countSyllables(shorter) === 0) break;
    bare = restoreEnd(shorter);
  }
  return bare;
}

function stripE(word: string): string {
  if (word.length < 4 || !/[^aeio]e$/u.test(word)) return word;
  const shorter = word.slice(0, -1);
  return countSyllables(shorter) === 0 ? word : restoreEnd(shorter);
}

/** mann → man, brev → breev → breef, huiz → huis, man (of manen) → maan. */
function restoreEnd(stem: string): string {
  if (/([bdfgklmnprst])\1$/u.test(stem)) return stem.slice(0, -1);
  const open = /(^|[^aeiouy])([aeou])([bdfgklmnprstvz])$/u;
  const long = countSyllables(stem) === 1 ? stem.replace(open, '$1$2$2$3') : stem;
  return long.replace(/v$/u, 'f').replace(/z$/u, 's');
}

/**
 * In words of more than one syllable the spelling does not tell a long last vowel from a weak one (motor/motoren,
 * kantoor/kantoren), so the key has neither.
 */
function normaliseVowel(stem: string): string {
  if (countSyllables(stem) < 2) return stem;
  return stem.replace(/(?:aa|ee|oo|uu)(?=[bdfgklmnprst]$)/u, (pair) => pair.slice(1));
}
