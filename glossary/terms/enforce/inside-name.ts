import type { TextItem } from '../recognise/text-items.ts';
import { headingOf } from './heading-case.ts';
import type { EnglishMatch } from './match-english.ts';

/** What names of institutions, papers, places and firms end in. */
const nameHeads = new Set(
  'league university college institute institution academy school party group house street road avenue lane square bank times post journal review gazette tribune herald daily news prize award cup act court council committee commission foundation centre center museum gallery library airport station park bridge hotel club company corporation corp inc ltd llc plc association society federation union alliance front movement brigade institute opera orchestra quartet ensemble theatre theater festival games olympics hospital church cathedral chapel palace castle tower gate forum summit report protocol convention treaty accord accords spring consensus consulting partners holdings industries motors airlines airways records press books media studios pictures television radio man'.split(
    ' ',
  ),
);
const nationality = /(?:ese|ish|ian|ean|can|ani|aqi|eli|man|nch|tch|ss|iet|nian|er)$/u;

/**
 * Whether the place lies within a name that is not the glossary's to change: the Premier League, Peking Opera. A title
 * before a person’s name (Premier Li) is none.
 */
export function isInsideName(match: EnglishMatch, items: readonly TextItem[], source: string): boolean {
  if (headingOf(items) !== null) return false;
  const words = items.slice(match.first, match.last + 1);
  if (!words.every((word) => hasCapital(word) || word.text.length < 4)) return false;
  const next = items[match.last + 1];
  const follows = next?.word && next.gap === 'space' && !/['’]s?$/u.test(words.at(-1)?.text ?? '');
  if (follows && hasCapital(next) && nameHeads.has(next.folded.replace(/'s?$/u, ''))) return true;
  if (follows && hasCapital(next) && isNameIn(source, items, match.first, match.last + 1)) return true;
  return isBehindName(match, items) && isNameIn(source, items, match.first - 1, match.last);
}

function hasCapital(item: TextItem): boolean {
  return /^\p{Lu}/u.test(item.text);
}

/** South China Morning Post, Front National; but not Chinese Premier. */
function isBehindName(match: EnglishMatch, items: readonly TextItem[]): boolean {
  const own = items[match.first];
  const before = items[match.first - 1];
  if (!own || !before?.word || own.gap !== 'space' || match.first < 2) return false;
  return hasCapital(before) && hasCapital(own) && !nationality.test(before.folded);
}

/** A name is the same in both languages, and has its capital in the Dutch where no sentence begins: het Front National. */
function isNameIn(source: string, items: readonly TextItem[], first: number, last: number): boolean {
  const name = items
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
  const at = source.indexOf(name);
  return at > 0 && /[\p{L}\p{N},] $/u.test(source.slice(0, at));
}
