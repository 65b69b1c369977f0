/** Begin with a vowel letter and are spoken with a consonant (y- or w-): a union, a European, a one-off. */
const spokenConsonant =
  /^(?:uni(?!n|m(?!od))|un[ai]x|eu|ewe|us(?:e|a|u)|util|uto|ubiq|ura[nl]|uri|one(?!r)|once|ouija|ukr|ugand|uvu|uk(?![a-z]))/iu;
/** Begin with a silent h. */
const silentH = /^(?:hour|hono|honest|heir(?!s?loom$)|heirloom)/iu;
/** Letters whose names begin with a vowel. */
const vowelLetters = /^[AEFHILMNORSX]/u;
const acronym = /^\p{Lu}[\p{Lu}\p{N}&]*s?(?=$|[^\p{L}\p{N}])/u;

/** “a” or “an”, as the word behind it is spoken. Abbreviations are spelt out unless they read as a word (NATO, OPEC). */
export function indefiniteArticle(following: string): 'a' | 'an' {
  const word = following.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^(?:8|11(?!\d)|18(?!\d)|1[18](?=[.,]?\d{3}\b))/u.test(word)) return 'an';
  if (/^\p{N}/u.test(word)) return 'a';
  const letters = acronym.exec(word)?.[0];
  if (letters !== undefined && letters.length > 1 && !readsAsWord(letters))
    return vowelLetters.test(letters) ? 'an' : 'a';
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (silentH.test(plain)) return 'an';
  return /^[aeiou]/iu.test(plain) && !spokenConsonant.test(plain) ? 'an' : 'a';
}

/** Four letters or more with vowels between consonants: said as a word. */
function readsAsWord(letters: string): boolean {
  return letters.length > 3 && /[AEIOU][^AEIOU\d]+[AEIOU]|^[^AEIOU\d][AEIOU][^AEIOU\d]/u.test(letters);
}

/**
 * The text before a place with its article set right for what now stands there: “an ” before “official” where there was
 * “a ”. Where the new words bring an article of their own, the old one goes.
 */
export function fitArticle(before: string, following: string): string {
  const article = /(?<![\p{L}\p{N}’'])(an?|the)(\s+[‘“"'(]*)$/iu.exec(before);
  if (!article) return before;
  const [whole, word = '', gap = ''] = article;
  const start = before.slice(0, -whole.length);
  if (/^(?:an?|the)\s/iu.test(following)) return start;
  if (/^the$/iu.test(word)) return before;
  const right = indefiniteArticle(following);
  const kept = /^\p{Lu}/u.test(word) ? right.replace('a', 'A') : right;
  return word.toLowerCase() === right ? before : start + kept + gap;
}
