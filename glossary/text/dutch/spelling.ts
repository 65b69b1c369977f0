const vowels = 'aeiouy';
const doubled = /([bdfgklmnprstz])\1$/;
/** Europe-a-nen: an a or o behind another vowel is a syllable of its own. */
const openVowel = /(^|[^aeiouy]|qu|[eiuy](?=[ao]))([aeou])([bcdfgklmnprstvz])$/;

const oneSyllable = /^(?:qu|[^aeiouy])*[aeiouy][^aeiouy]*$/;

/** Whether this letter is a vowel. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && vowels.includes(letter);
}

/**
 * The words that a stem left by an ending may come from: one of a double consonant goes (mann → man), the vowel of an
 * open syllable is doubled (man → maan), v and z harden (huiz → huis). Both spellings are given where both occur.
 */
export function closeSyllable(stem: string): readonly string[] {
  if (doubled.test(stem)) return [stem.slice(0, -1), stem];
  const closed = [stem];
  if (openVowel.test(stem)) {
    const long = stem.replace(openVowel, '$1$2$2$3');
    // The only vowel of a word is stressed, so in an open syllable it is long; another may be weak (teken, motor).
    if (oneSyllable.test(stem)) closed[0] = long;
    else closed.unshift(long);
  }
  const last = stem.at(-1);
  if (last !== 'v' && last !== 'z') return closed;
  const hard = last === 'v' ? 'f' : 's';
  return closed.map((word) => word.slice(0, -1) + hard);
}

/** The spellings of a word before an ending that begins with a vowel: man → mann, maan → man, huis → huiz. */
export function openSyllable(word: string): readonly string[] {
  const last = word.at(-1) ?? '';
  const long = /([aeou])\1([bcdfgklmnprstvz])$/;
  const soft = last === 'f' ? 'v' : last === 's' ? 'z' : null;
  const stems: string[] = [];
  if (long.test(word)) {
    const open = word.replace(long, '$1$2');
    stems.push(open);
    if (soft !== null) stems.unshift(open.slice(0, -1) + soft);
    return stems;
  }
  if (/[aeiou]/.test(word.at(-2) ?? '') && !/[aeiou]{2}.$/.test(word) && /[bdfgklmnprst]/.test(last)) {
    stems.push(word + last);
  }
  if (soft !== null) stems.push(word.slice(0, -1) + soft);
  stems.push(word);
  return stems;
}
