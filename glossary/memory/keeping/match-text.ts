import type { UnitFilter } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { foldText } from '#glossary/text/normalise.ts';
import { runGuarded } from './run-guarded.ts';

/** Both sides of a unit. */
export interface UnitTexts {
  readonly source: string;
  readonly target: string;
}

/** Says of each unit whether its text is what is looked for; null where the pattern takes too long. */
export type MatchTexts = (units: readonly UnitTexts[]) => readonly boolean[] | null;

const marks = /\p{M}/gu;
const beyondAscii = /[^\u0000-\u007F]/u;
const unevenSpace = /[^\S ]|\s\s/u;

/** Without capitals, accents and quote styles, every run of white space one space: what plain search compares. */
export function foldPlainly(text: string): string {
  const even = unevenSpace.test(text) ? text.replace(/\s+/gu, ' ') : text;
  if (!beyondAscii.test(even)) return even.toLowerCase();
  return foldText(even).normalize('NFD').replace(marks, '');
}

/** Makes the test of a filter's text: words as they stand, or a regular expression without regard to capitals. */
export function createMatchTexts(
  wanted: NonNullable<UnitFilter['text']>,
): Result<MatchTexts, FailureOfType<'pattern-invalid'>> {
  const { query, side, regex } = wanted;
  const onSide = (test: (text: string) => boolean) => {
    if (side === 'either') return ({ source, target }: UnitTexts) => test(source) || test(target);
    return (unit: UnitTexts) => test(unit[side]);
  };
  if (!regex) {
    const folded = foldPlainly(query.trim());
    const holds = onSide((text) => foldPlainly(text).includes(folded));
    return ok((units) => units.map(holds));
  }
  const pattern = compilePattern(query, 'iu');
  if (!pattern) return err({ type: 'pattern-invalid', pattern: query });
  const holds = onSide((text) => pattern.test(text));
  return ok((units) => runGuarded(() => units.map(holds))?.value ?? null);
}

/** The expression, or null where it is none. */
export function compilePattern(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
