import type { Token } from '#glossary/text/tokenise.ts';
import { calendarForms, toEnglishCalendar, toEnglishSeason, toEnglishShortMonth } from './calendar.ts';
import type { Difference } from './differing-words.ts';
import { countMentions, placeOfMention, type RepairInput, type RepairProposal } from './repair-proposal.ts';

/** Months, weekdays and seasons that differ, in the dress that the English has: Mar. where it had Feb. */
export function repairDates(input: RepairInput, differences: readonly Difference[]): readonly RepairProposal[] {
  return differences.flatMap(({ had, wanted }) => {
    const old = readNames(had, input.had);
    const now = readNames(wanted, input.wanted);
    if (old.length !== now.length) return [];
    return old.flatMap((each, at) => {
      const other = now[at];
      return other && other.english !== each.english ? repairName(input, each, other) : [];
    });
  });
}

interface CalendarName {
  readonly token: Token;
  readonly english: string;
}

function readNames(tokens: readonly Token[], text: string): readonly CalendarName[] {
  return tokens.flatMap((token) => {
    const english = toEnglishCalendar(token.folded) ?? toEnglishSeason(token.folded) ?? readShort(token, text);
    return english === null ? [] : [{ token, english }];
  });
}

/** “12 okt.”, but not “Jan” or “nov” by itself. */
function readShort({ text: word, start }: Token, text: string): string | null {
  return /\d[\s\u00A0]+$/u.test(text.slice(0, start)) ? toEnglishShortMonth(word) : null;
}

function repairName({ had, target }: RepairInput, old: CalendarName, now: CalendarName): readonly RepairProposal[] {
  const { mention, mentions } = countMentions(had, old.token.text, old.token.start);
  const replacements = calendarForms(now.english);
  for (const [form, words] of calendarForms(old.english).entries()) {
    const start = placeOfMention(target, words, mention, mentions);
    if (start === null) continue;
    const source = [now.token.start, now.token.end] as const;
    const replacement = replacements[form] ?? now.english;
    return [{ kind: 'date', start, end: start + words.length, words: replacement, source }];
  }
  return [];
}
