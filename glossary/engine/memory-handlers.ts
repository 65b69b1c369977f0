import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { defaultThreshold } from '#shared/model/memory.ts';
import { err, ok } from '#shared/result.ts';
import { exportTmx } from '#glossary/memory/export-tmx.ts';
import { foreseeUnit } from '#glossary/memory/foresee-unit.ts';
import { readMemoryStats } from '#glossary/memory/memory-stats.ts';
import { searchConcordance } from '#glossary/memory/concordance/search-concordance.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { repairMatches } from '#glossary/repair/repair-matches.ts';
import { readNeighbours, readSegmentRow } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { importBytes } from './import-bytes.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Items given where the caller does not say how many. */
const defaultMatches = 20;

/** Handlers of `memory.…`. */
export const memoryHandlers: SessionHandlers<MethodsOf<'memory'>> = {
  'memory.matches': async ({ db, memory, concordance, terms }, { segmentId, ahead, ...limits }, { signal }) => {
    if (ahead) await giveWay();
    if (signal.aborted) return err({ type: 'cancelled' });
    // Whoever translates will look words up: they are made ready while nobody waits for them.
    concordance.wake();
    const row = readSegmentRow(db, parseId(segmentId));
    if (!row) return err({ type: 'segment-unknown', segmentId });
    const query = { text: row.source, ...readNeighbours(db, row) };
    const found = await searchMemory(db, memory, query, limitsOf(limits.threshold, limits.limit), signal);
    foreseeUnit(db, row.source);
    return found.ok ? ok(repairMatches(found.value, row.source, terms)) : found;
  },
  'memory.search': async ({ db, memory, terms }, { text, threshold, limit }, { signal }) => {
    const query = { text, previous: null, next: null };
    const found = await searchMemory(db, memory, query, limitsOf(threshold, limit), signal);
    return found.ok ? ok(repairMatches(found.value, text, terms)) : found;
  },
  'memory.concordance': ({ db, concordance }, params, { signal, progress }) =>
    searchConcordance(db, concordance, params, signal, progress),
  'memory.settle': async ({ memory, concordance }, { only }) => {
    if (only !== 'words') await memory.settle();
    if (only !== 'matches') await concordance.settle();
    return ok(null);
  },
  'memory.stats': async ({ db }, _params, { signal }) => {
    const stats = await readMemoryStats(db, signal);
    return stats ? ok(stats) : err({ type: 'cancelled' });
  },
  'memory.import': (session, params, context) => importBytes(session, params, context),
  'memory.export': ({ db }) => ok(exportTmx(db)),
};

/** What came in meanwhile has its turn first. */
async function giveWay(): Promise<void> {
  await wait(1);
  await setImmediate();
}

function limitsOf(threshold: number | undefined, limit: number | undefined) {
  return { threshold: threshold ?? defaultThreshold, limit: limit ?? defaultMatches };
}
