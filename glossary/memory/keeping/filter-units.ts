import type { UnitFilter, UnitReplacement } from '#shared/contract/memory-units.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { createMatchTexts, type UnitTexts } from './match-text.ts';
import type { ReplaceText } from './replace-text.ts';
import { runGuarded } from './run-guarded.ts';
import { readSurveyed, type Survey } from './survey.ts';
import { bitOf } from './survey-table.ts';
import type { WalkedUnit } from './walk-units.ts';

/** Says which units of a page a list holds. */
export interface FilterUnits {
  /** What it needs to know of a unit besides its id. */
  readonly columns: readonly string[];
  /** Null where the pattern takes too long. */
  keep(rows: readonly WalkedUnit[]): readonly WalkedUnit[] | null;
  /** Of those, the ones that find and replace would change; null where the pattern takes too long. */
  keepChanged(
    rows: readonly WalkedUnit[],
    replacement: UnitReplacement,
    replace: ReplaceText,
  ): readonly WalkedUnit[] | null;
}

interface FilteredUnit extends WalkedUnit, UnitTexts {
  readonly created_by: string | null;
  readonly changed_by: string | null;
  readonly document: string | null;
  readonly source_language: string | null;
  readonly target_language: string | null;
  readonly day: string;
}

type Test = (unit: FilteredUnit) => boolean;

/**
 * Makes the filter, for `several` memories or one. Whatever asks for problems or agreement goes by the survey, which must be
 * complete by then.
 */
export function createFilter(
  filter: UnitFilter,
  survey: Survey,
  several: boolean,
): Result<FilterUnits, FailureOfType<'pattern-invalid'>> {
  const text = filter.text && createMatchTexts(filter.text);
  if (text && !text.ok) return text;
  const tests = [...listTests(filter), ...listSurveyTests(filter, survey, several)];
  const columns = tests.flatMap((test) => test.columns);
  if (text) columns.push('source', 'target');
  return ok({
    columns: [...new Set(columns)],
    keep: (rows) => {
      const passed = tests.reduce<readonly WalkedUnit[]>(
        (left, { test }) => left.filter((row) => test(row as FilteredUnit)),
        rows,
      );
      if (!text || passed.length === 0) return passed;
      const found = text.value(passed as readonly FilteredUnit[]);
      return found && passed.filter((_, at) => found[at]);
    },
    keepChanged: (rows, { side }, replace) => {
      const changes = (row: WalkedUnit) => replace((row as FilteredUnit)[side]) !== null;
      return runGuarded(() => rows.filter(changes))?.value ?? null;
    },
  });
}

interface ColumnTest {
  readonly columns: readonly string[];
  readonly test: Test;
}

const day = "substr(coalesce(changed_at, created_at, ''), 1, 10) AS day";

function listTests({ who, document, language, from, to }: UnitFilter): readonly ColumnTest[] {
  const tests: ColumnTest[] = [];
  if (who !== null) {
    const test: Test = (unit) => (unit.changed_by ?? unit.created_by ?? '') === who;
    tests.push({ columns: ['created_by', 'changed_by'], test });
  }
  if (document !== null) {
    tests.push({ columns: ['document'], test: (unit) => (unit.document ?? '') === document });
  }
  if (language !== null) tests.push({ columns: ['source_language', 'target_language'], test: isIn(language) });
  if (from !== null || to !== null) {
    const test: Test = (unit) => unit.day !== '' && unit.day >= (from ?? '') && unit.day <= (to ?? '9999-12-31');
    tests.push({ columns: [day], test });
  }
  return tests;
}

function isIn(language: string): Test {
  if (language === '') return (unit) => unit.source_language === null && unit.target_language === null;
  return (unit) => unit.source_language === language || unit.target_language === language;
}

function listSurveyTests({ problems, agreement }: UnitFilter, survey: Survey, several: boolean): readonly ColumnTest[] {
  const bits = problems.reduce((all, problem) => all | bitOf(problem), 0);
  if (bits === 0 && agreement === null) return [];
  const test: Test = ({ id }) => {
    const known = readSurveyed(survey, id, several);
    if (!known) return false;
    return (bits === 0 || (known.bits & bits) !== 0) && (agreement === null || known.agreement <= agreement);
  };
  return [{ columns: [], test }];
}
