import hyphen from 'hyphen';
import american from 'hyphen/patterns/en-us.js';
import british from 'hyphen/patterns/en-gb.js';
import dutch from 'hyphen/patterns/nl.js';

const hyphenChar = '\u00AD';
/** Typst follows the patterns alone; these are the words that their list of exceptions divides otherwise. */
const exceptions =
  'as-so-ci-ate as-so-ci-ates dec-li-na-tion oblig-a-to-ry phil-an-throp-ic pre-sent pre-sents pro-ject pro-jects ' +
  'rec-i-proc-i-ty rec-og-nizance re-for-ma-tion ret-ri-bu-tion table';
const undividedDutch = /(?<=[aeiou])[ëïöü]|(?<=\boek)r(?=a[ïi]n)/giu;
const divideAmerican = hyphen(american, {
  hyphenChar,
  exceptions: exceptions.split(' '),
}) as hyphen.HyphenationFunctionSync;
const divideDutch = hyphen(dutch, { hyphenChar }) as hyphen.HyphenationFunctionSync;
const divideBritish = hyphen(british, { hyphenChar }) as hyphen.HyphenationFunctionSync;

/**
 * Where Typst would divide a word and must not; each place is the number of characters before it. Typst knows one
 * English, and that is American: *man-i-fes-ta-tion*. What stands here is what British English does not share, so that
 * both agree on every division that is left: *mani-festa-tion*.
 *
 * In Dutch it is a trema: *coördinatie* is divided *co-ordinatie*, without it, and no pattern knows that. One name of the
 * news the patterns take for *boek* and *roek*: *Oe-kraïne*, not *Oek-raïne*. And two letters alone on the next line,
 * *wederzijd-se*, are allowed and ugly.
 */
export function listForbiddenBreaks(word: string, language: 'nl' | 'en'): readonly number[] {
  if (language === 'nl') return listForbiddenInDutch(word);
  const allowed = new Set(placesOf(divideBritish(word)));
  return placesOf(divideAmerican(word)).filter((place) => !allowed.has(place));
}

function listForbiddenInDutch(word: string): readonly number[] {
  const forbidden = new Set([...word.matchAll(undividedDutch)].map(({ index }) => index));
  if (placesOf(divideDutch(word)).includes(word.length - 2)) forbidden.add(word.length - 2);
  return [...forbidden].sort((a, b) => a - b);
}

function placesOf(divided: string): readonly number[] {
  return [...divided.matchAll(/\u00AD/gu)].map(({ index }, before) => index - before);
}
