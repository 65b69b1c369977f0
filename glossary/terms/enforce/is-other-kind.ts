import { listWords } from '#glossary/text/list-words.ts';
import type { Concept } from '#shared/model/terms.ts';
import { kindOf } from '../recognise/term-words.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { wordKeys } from '../recognise/word-keys.ts';
import { baseOf, isSpeltFormOf } from './english-forms.ts';
import { pluralsOf } from './inflect-english.ts';
import type { EnglishMatch } from './match-english.ts';

const leadsVerb: ReadonlySet<string> = new Set(
  listWords(`
    i you he she it we they who will would can could may might shall should must cannot don't doesn't didn't won't
    let's not never
  `),
);
const takesObject = /^(?:the|a|an|this|that|these|those|his|her|its|our|their|my|your|him|them|it|us|me)$/;
const leadsNoun: ReadonlySet<string> = new Set(
  listWords(
    'the a an this that these those my your his her its our their no every each any some of in on at for with by',
  ),
);

/**
 * Leaves fall in autumn: where the Dutch can only be a noun, an English word that is a verb where it stands is no rendering of it,
 * though it looks like what is forbidden for it.
 */
export function isOtherKind(concept: Concept, match: EnglishMatch, items: readonly TextItem[]): boolean {
  const item = items[match.first];
  const { term } = match.pattern;
  if (!item || term.partOfSpeech || !isNounInDutch(concept)) return false;
  const words = term.text
    .trim()
    .toLowerCase()
    .split(/[\s-]+/u);
  if (words.length > 1) return isInflectedVerb(words, items.slice(match.first, match.last + 1));
  if (match.first !== match.last) return false;
  const own = term.text.toLowerCase();
  const nouns = [own, ...pluralsOf(own)];
  if (!nouns.some((form) => isSpeltFormOf(item.folded, form, 'this', 'both'))) return true;
  if (/['\u2019]/u.test(item.text)) return false;
  const before = items[match.first - 1];
  if (!before?.word || item.gap !== 'space') return false;
  if (leadsVerb.has(before.folded)) return true;
  // To larboard, but to address the crowd: with its object.
  const after = items[match.first + 1]?.folded ?? '';
  if (before.folded === 'to' && takesObject.test(after)) return true;
  return baseOf(item.folded) === own && isBareSubject(items, match.first - 1);
}

/** Voting rights is no form of vote right: in the name of a thing no word takes the ending of a verb. */
function isInflectedVerb(words: readonly string[], found: readonly TextItem[]): boolean {
  if (words.length !== found.length) return false;
  return words.some((word, at) => {
    const text = found[at]?.folded ?? '';
    return /(?:ing|ed)$/u.test(text) && !word.endsWith(text.slice(-2)) && !isSpeltFormOf(text, word, 'noun', 'both');
  });
}

/** Leaves fall, the leaves fall: a plural, which is no attribute of a noun. */
function isBareSubject(items: readonly TextItem[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (
    !item ||
    !/[^sui]s$/u.test(item.folded) ||
    /^(?:always|sometimes|as|thus|perhaps|its|this|his)$/.test(item.folded)
  )
    return false;
  return !before?.word || item.gap === 'break' || leadsNoun.has(before.folded);
}

function isNounInDutch({ terms }: Concept): boolean {
  const dutch = terms.filter(({ language }) => language === 'nl');
  return (
    dutch.length > 0 &&
    dutch.every(({ text, partOfSpeech }) => {
      const said = kindOf(partOfSpeech);
      if (said !== null) return said === 'noun';
      const { readings } = wordKeys(text.trim().toLowerCase());
      return readings.length > 0 && readings.every(({ kind }) => kind === 'noun');
    })
  );
}
