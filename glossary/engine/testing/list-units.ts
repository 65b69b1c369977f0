import { anyUnit, type KeptUnit, type UnitFilter, type UnitQuery } from '#shared/contract/memory-units.ts';
import type { ValueOf } from '#shared/contract/engine-api.ts';
import type { TestEngine } from './start-test-engine.ts';

/** For tests: opens a list of units, the newest first, and lets it grow to its end. */
export async function openUnits(
  desk: TestEngine,
  filter: Partial<UnitFilter> = {},
  more: Partial<UnitQuery> = {},
): Promise<ValueOf<'units.grow'>> {
  const query = { filter: { ...anyUnit, ...filter }, sort: 'newest' as const, replacement: null, ...more };
  const { listId } = await desk.call('units.open', query);
  return desk.call('units.grow', { listId, whole: true });
}

/** For tests: the first 500 units of such a list. */
export async function listUnits(
  desk: TestEngine,
  filter: Partial<UnitFilter> = {},
  more: Partial<UnitQuery> = {},
): Promise<readonly KeptUnit[]> {
  const { listId, found } = await openUnits(desk, filter, more);
  if (found === 0) return [];
  const { units } = await desk.call('units.page', { listId, from: 0, count: 500 });
  return units.filter((unit) => unit !== null);
}
