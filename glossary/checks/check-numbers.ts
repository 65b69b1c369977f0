import type { Finding } from '#shared/model/finding.ts';
import { readDutchNumbers, toEnglishNumber, type DutchNumber } from './read-dutch-numbers.ts';
import { readEnglishNumbers, round } from './read-english-numbers.ts';

/**
 * Warns of a number of the Dutch whose value the English does not state, whichever way it is written: 10.000 is 10,000
 * or ten thousand, 2,5 miljoen is 2.5 million or 2,500,000. Quiet where the value is not plain.
 */
export function checkNumbers(source: string, target: string): readonly Finding[] {
  const numbers = readDutchNumbers(source);
  if (numbers.length === 0) return [];
  const stated = readEnglishNumbers(target);
  const told = new Set<number>();
  return numbers.flatMap((number) => {
    const value = round(number.value * number.scale);
    if (told.has(value) || isStated(number, value, stated)) return [];
    told.add(value);
    return [toFinding(number)];
  });
}

function isStated({ value: plain, alternatives }: DutchNumber, value: number, stated: ReadonlySet<number>): boolean {
  return [plain, value, ...alternatives].some((each) => stated.has(each)) || isShortYear(plain, stated);
}

/** The second year of a range may be short: 2018-19. */
function isShortYear(value: number, stated: ReadonlySet<number>): boolean {
  return value >= 1900 && value < 2100 && stated.has(value % 100);
}

function toFinding({ text, range }: DutchNumber): Finding {
  const english = toEnglishNumber(text);
  return {
    code: 'number_missing',
    severity: 'warning',
    conceptId: null,
    source: range,
    target: null,
    fix: english,
    detail: { source: text, target: '', expected: [english], reason: '' },
    overridden: null,
  };
}
