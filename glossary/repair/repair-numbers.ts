import { readDutchNumbers, toEnglishNumber, type DutchNumber } from '#glossary/checks/read-dutch-numbers.ts';
import { calendarForms, toEnglishCalendar } from './calendar.ts';
import type { Difference } from './differing-words.ts';
import { countMentions, placeOfMention, type RepairInput, type RepairProposal } from './repair-proposal.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/**
 * Numbers, months and weekdays that differ: the English of what the match had gives way to that of what is wanted, in the
 * same dress (10,000 for 10.000, five for vijf where the match had three, Mar. where it had Feb.).
 */
export function repairNumbers(input: RepairInput, differences: readonly Difference[]): readonly RepairProposal[] {
  const had = readDutchNumbers(input.had);
  const wanted = readDutchNumbers(input.wanted);
  return differences.flatMap((difference) => [
    ...pairNumbers(difference, had, wanted).flatMap(([old, now]) => repairNumber(input, old, now)),
    ...repairCalendar(input, difference),
  ]);
}

/** The numbers of a stretch, pair by pair; none where there are not as many on both sides. */
function pairNumbers(
  difference: Difference,
  had: readonly DutchNumber[],
  wanted: readonly DutchNumber[],
): readonly (readonly [DutchNumber, DutchNumber])[] {
  const old = inside(difference.had, had);
  const now = inside(difference.wanted, wanted);
  if (old.length !== now.length) return [];
  return old.flatMap((number, at) => {
    const other = now[at];
    return other && other.text !== number.text ? [[number, other] as const] : [];
  });
}

function inside(tokens: Difference['had'], numbers: readonly DutchNumber[]): readonly DutchNumber[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  return numbers.filter(({ range: [start, end] }) => start >= first.start && end <= last.end);
}

function repairNumber({ had, target }: RepairInput, old: DutchNumber, now: DutchNumber): readonly RepairProposal[] {
  const { mention, mentions } = countMentions(had, old.text, old.range[0]);
  for (const [words, replacement] of dresses(old, now)) {
    const start = placeOfMention(target, words, mention, mentions);
    if (start === null) continue;
    return [{ kind: 'number', start, end: start + words.length, words: replacement, source: now.range }];
  }
  return [];
}

/** Ways in which English writes the old number, each with the new one written alike. */
function dresses(old: DutchNumber, now: DutchNumber): readonly (readonly [string, string])[] {
  const digits = toEnglishNumber(now.text);
  const pairs: [string, string][] = [
    [toEnglishNumber(old.text), digits],
    // A year and a number written without separators stay without.
    [old.text.replace(/[.\u00A0\u202F]/gu, ''), now.text.replace(/[.\u00A0\u202F]/gu, '').replace(',', '.')],
  ];
  const word = small[old.value];
  if (word !== undefined) {
    const spelt = small[now.value] ?? digits;
    pairs.push([word, spelt], [capitalise(word), capitalise(spelt)]);
  }
  return pairs;
}

function repairCalendar({ had, target }: RepairInput, difference: Difference): readonly RepairProposal[] {
  const old = difference.had.filter(({ folded }) => toEnglishCalendar(folded));
  const now = difference.wanted.filter(({ folded }) => toEnglishCalendar(folded));
  if (old.length !== now.length) return [];
  return old.flatMap((token, at): readonly RepairProposal[] => {
    const other = now[at];
    const [from, to] = [toEnglishCalendar(token.folded), toEnglishCalendar(other?.folded ?? '')];
    if (!other || !from || !to || from === to) return [];
    const { mention, mentions } = countMentions(had, token.text, token.start);
    for (const [form, words] of calendarForms(from).entries()) {
      const start = placeOfMention(target, words, mention, mentions);
      const replacement = calendarForms(to)[form] ?? to;
      if (start !== null) {
        const source = [other.start, other.end] as const;
        return [{ kind: 'date', start, end: start + words.length, words: replacement, source }];
      }
    }
    return [];
  });
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
