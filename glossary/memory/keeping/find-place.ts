import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { followList, growList, listShown, type ListTools, type UnitList } from './unit-list.ts';

/** Milliseconds between two looks while a list grows. */
const growing = 100;

/** Where a unit stands in a list, from 0; the list grows until that is known. Null where the unit is not in it. */
export async function findPlace(
  list: UnitList,
  tools: ListTools,
  unitId: number,
  signal: AbortSignal,
): Promise<Result<number | null, FailureOfType<'cancelled' | 'pattern-slow'>>> {
  if (!(await followList(list, tools.db, signal))) return err({ type: 'cancelled' });
  for (let from = 0; ;) {
    const shown = listShown(list);
    const place = shown.indexOf(unitId, from);
    if (place >= 0) return ok(place);
    if (list.stage === 'complete') return ok(null);
    from = shown.length;
    const grown = await growList(list, tools, { signal, time: growing, units: Infinity });
    if (!grown.ok) return grown;
  }
}
