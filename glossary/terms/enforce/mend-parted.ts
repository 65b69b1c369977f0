import type { Concept } from '#shared/model/terms.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { headingOf } from './heading-case.ts';
import type { EnglishMatch } from './match-english.ts';
import { suggestFix } from './suggest-fix.ts';
import { wordsOf } from './words-of.ts';

/** Particles that an object comes before: rule it out. Others are as often prepositions, which stand before theirs: call on them. */
const behindObject = new Set('aside away back down off out together up apart'.split(' '));

/**
 * What to put in place of a forbidden verb and its particle with their object between them: “put the vote off” becomes
 * “postpone the vote”, “shut it out” becomes “rule it out”. Null where the words between are no object.
 */
export function mendParted(
  match: EnglishMatch,
  { text, target, end }: { readonly text: string; readonly target: readonly TextItem[]; readonly end: number },
  concept: Concept,
): string | null {
  const { parts, term } = match.pattern;
  const [tail, gap] = [parts.at(-1), parts.at(-2)];
  const particle = target[match.last];
  if (tail?.kind !== 'item' || gap?.kind !== 'gap' || !particle || parts.length > 4) return null;
  const verb = target[match.first + parts.length - 3];
  if (!verb) return null;
  const start = target[match.first]?.start ?? 0;
  const object = text.slice(verb.end, particle.start).trim();
  const joined = `${text.slice(start, verb.end)} ${text.slice(particle.start, end)}`;
  const before = text.slice(0, start);
  const place = { text: before + joined + text.slice(end), start, end: start + joined.length };
  const mended = suggestFix({ ...place, heading: headingOf(target) }, term, concept);
  if (!mended) return null;
  const words = wordsOf(mended.fix);
  const last = words.at(-1) ?? '';
  if (words.length !== 2 || !behindObject.has(last)) return `${mended.fix} ${object}`;
  const cut = mended.fix.length - last.length;
  return `${mended.fix.slice(0, cut)}${object} ${mended.fix.slice(cut)}`;
}
