import type { InconsistencyPlace } from '#shared/model/consistency.ts';
import { readDutchNumbers } from '#glossary/checks/read-dutch-numbers.ts';
import { readEnglishNumbers, round } from '#glossary/checks/read-english-numbers.ts';
import { addTo, toPlace, toRenderings, type FoundInconsistency, type TextRow } from './read-rows.ts';

/** A number in English with what says how large it is or of what. */
const englishNumber =
  /(?:[€$£]\s?)?\d(?:[\d.,\u00a0\u202f]*\d)?(?:[\s\u00a0]?(?:thousand|million|billion|trillion|bn|tn|per cent|percent|m(?![\p{L}])|%))?/gu;

/** Numbers of the Dutch that are written in more than one way in English: 2.5 million here and 2.5m there. */
export function compareNumbers(rows: readonly TextRow[]): readonly FoundInconsistency[] {
  const uses = new Map<string, Map<string, InconsistencyPlace[]>>();
  for (const row of rows) {
    if (!/\d/u.test(row.source) || !/\d/u.test(row.target)) continue;
    const written = [...row.target.matchAll(englishNumber)];
    for (const { text, value, scale, range } of readDutchNumbers(row.source)) {
      const wanted = round(value * scale);
      const match = written.find(([surface]) => readEnglishNumbers(surface).has(wanted));
      if (!match || wanted < 1000) continue;
      const number = text + unitBehind(row.source.slice(range[1]), scale);
      const byWay = uses.get(number) ?? new Map<string, InconsistencyPlace[]>();
      uses.set(number, byWay);
      addTo(byWay, tidy(match[0]), toPlace(row, [match.index, match.index + match[0].length]));
    }
  }
  return [...uses].flatMap(([number, byWay]) => {
    if (byWay.size < 2) return [];
    const head = { key: `number ${number}`, kind: 'number', severity: 'info', side: 'target' } as const;
    return [{ ...head, subject: number, conceptId: null, renderings: toRenderings(byWay) }];
  });
}

/** “ miljoen” behind “2,5”, where the number is so large because of it. */
function unitBehind(rest: string, scale: number): string {
  return scale === 1 ? '' : (/^\s?\p{L}+/u.exec(rest)?.[0] ?? '');
}

function tidy(surface: string): string {
  return surface.replace(/[\s\u00a0\u202f]+/gu, ' ');
}
