import type { SpellingVariant } from '#shared/model/spelling.ts';
import { stripTags } from '#shared/text/tags.ts';

/** Whether a word stands in the list of the variant as it is written. */
export type IsListed = (word: string) => boolean;

/** Words that are right whatever the dictionary says: the project's, the glossary's, the names of the article. */
export type Accepts = (word: string) => boolean;

const hyphens = /[-\u2010\u2011]/u;
/** The ending of the owner, and nothing else after an apostrophe. */
const owner = /['\u2019](?:s|S)?$/u;
/** Oxford spelling is British too: organize beside organise. Not analyze, which is American alone. */
const oxford = /iz(?=e$|es$|ed$|er$|ers$|ing$|able$|ation$|ations$|ational$|ationally$)/iu;

/** Whether a word is spelt right: as a whole, as the owner of something, or part by part between its hyphens. */
export function isRight(word: string, variant: SpellingVariant, isListed: IsListed, accepts: Accepts): boolean {
  const plain = stripTags(word).replace(/\u00AD/gu, '');
  if (isRightWhole(plain, variant, isListed, accepts)) return true;
  const base = plain.replace(owner, '');
  if (base !== plain && base !== '' && isRightWhole(base, variant, isListed, accepts)) return true;
  const parts = plain.split(hyphens);
  return parts.length > 1 && parts.every((part) => isRight(part, variant, isListed, accepts));
}

function isRightWhole(word: string, variant: SpellingVariant, isListed: IsListed, accepts: Accepts): boolean {
  if ([...word].length === 1 || accepts(word)) return true;
  const plain = word.replaceAll('\u2019', "'");
  if (isListed(plain)) return true;
  // The lists leave out most accents: café, naïve, protégé.
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  if (bare !== plain && isListed(bare)) return true;
  // British style writes Nato and Unesco for what the list has in capitals.
  if (/^\p{Lu}\p{Ll}+$/u.test(plain) && isListed(plain.toUpperCase())) return true;
  return variant === 'en-GB' && oxford.test(plain) && isListed(plain.replace(oxford, 'is'));
}
