import { fitArticle } from '#shared/text/indefinite-article.ts';
import { placeOf } from '#glossary/terms/enforce/find-forbidden.ts';
import { headingOf } from '#glossary/terms/enforce/heading-case.ts';
import type { EnglishMatch } from '#glossary/terms/enforce/match-english.ts';
import { replaceWording } from '#glossary/terms/enforce/suggest-fix.ts';
import type { TextItem } from '#glossary/terms/recognise/text-items.ts';
import { findOldWordings } from './find-old-wording.ts';
import type { RewordRule } from './reword-rule.ts';

/**
 * The English sentence with the new wording in place of the old, with the number, capitals, possessive and verb form that
 * the old has, and with the right “a” or “an” before it; null where it has no old wording.
 */
export function rewordSentence(rule: RewordRule, source: string, target: string): string | null {
  const { items, matches } = findOldWordings(rule, source, target);
  if (matches.length === 0) return null;
  let text = target;
  // From the end, so that places further to the front stay where they are.
  for (const match of matches.toReversed()) text = replaceMatch(rule, text, match, items);
  return text === target ? null : text;
}

function replaceMatch(rule: RewordRule, text: string, match: EnglishMatch, items: readonly TextItem[]): string {
  const heading = headingOf(items);
  if (match.parted) return replaceParted(rule, text, match, items);
  const [start, end] = placeOf(match, text, items);
  const change = replaceWording({ text, start, end, heading }, match.pattern.term, rule.new);
  return join(text.slice(0, change.start), change.fix, text.slice(change.end));
}

function join(before: string, words: string, after: string): string {
  const front = fitArticle(before, words);
  // The capital of an article that went belongs to what follows now.
  const capital = front === '' && /^\p{Lu}/u.test(before) ? words.replace(/^\p{Ll}/u, (c) => c.toUpperCase()) : words;
  return front + capital + after;
}

/** put the vote off → postpone the vote; put the vote off → call the vote off. The object stays where it is. */
function replaceParted(rule: RewordRule, text: string, match: EnglishMatch, items: readonly TextItem[]): string {
  const first = items[match.first];
  const last = items[match.last];
  if (!first || !last) return text;
  const [verb = '', particle] = rule.new.text.replace(/^to /u, '').split(' ');
  const [oldVerb = ''] = match.pattern.term.text.replace(/^to /u, '').split(' ');
  const parts = {
    old: { ...match.pattern.term, text: oldVerb, partOfSpeech: 'verb' },
    new: { ...rule.new, text: particle === undefined ? rule.new.text : verb, partOfSpeech: 'verb' },
  };
  const place = { text, start: first.start, end: first.end, heading: headingOf(items) };
  const { fix } = replaceWording(place, parts.old, parts.new);
  const between = text.slice(first.end, last.start);
  const behind = particle === undefined ? '' : particle;
  const middle = behind === '' ? between.trimEnd() : between;
  return text.slice(0, first.start) + fix + middle + behind + text.slice(last.end);
}
