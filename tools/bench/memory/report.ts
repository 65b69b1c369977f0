import { drawTable, type Spread } from './figures.ts';

interface MemoryFigures {
  readonly resident: number;
  readonly heap: number;
  readonly buffers: number;
}

/** What the stages measured for one size of memory. Durations in milliseconds, memory in MB. */
export interface Measured {
  readonly size: number;
  readonly insert: { readonly realPairs: number; readonly insertMs: number };
  readonly build: {
    readonly buildMs: number;
    readonly saveMs: number;
    readonly fileMegabytes: number;
    readonly memory: MemoryFigures;
  };
  readonly search: {
    readonly openMs: number;
    readonly firstMatchMs: number;
    readonly hits: Spread;
    readonly everything: Spread;
    readonly bestTen: Spread;
    readonly at50: Spread;
    readonly at85: Spread;
    readonly put: Spread;
    readonly change: Spread;
    readonly remove: Spread;
    readonly tidy: Spread;
    readonly memory: {
      readonly atStart: MemoryFigures;
      readonly opened: MemoryFigures;
      readonly searched: MemoryFigures;
    };
  };
  readonly scan: {
    readonly queries: number;
    readonly wanted: number;
    readonly missed: number;
    readonly wrong: number;
    readonly scan: Spread;
  };
  /** Null where it is not installed. */
  readonly omegat: { readonly queries: number; readonly lookUp: Spread } | null;
}

/** A column for each size. */
export function drawReport(measured: readonly Measured[]): string {
  const row = (name: string, cell: (one: Measured) => string) => [name, ...measured.map(cell)];
  return drawTable([
    row('units', ({ size }) => size.toLocaleString('en')),
    row('real pairs they grew from', ({ insert }) => insert.realPairs.toLocaleString('en')),
    row('plain inserts, s', ({ insert }) => (insert.insertMs / 1000).toFixed(2)),
    row('index built from the rows, s', ({ build }) => (build.buildMs / 1000).toFixed(2)),
    row('index on disk, MB', ({ build }) => build.fileMegabytes.toFixed(1)),
    row('opened to first match, ms', ({ search }) => search.firstMatchMs.toFixed(0)),
    row('matches a query, median · p95', ({ search }) => `${search.hits.median} · ${search.hits.p95}`),
    row('lookup with texts, ms, median · p95', ({ search }) => spread(search.everything)),
    row('the same, ten best', ({ search }) => spread(search.bestTen)),
    row('the same at 50 %, all', ({ search }) => spread(search.at50)),
    row('the same at 85 %, all', ({ search }) => spread(search.at85)),
    row('scan, ms, median · p95', ({ scan }) => spread(scan.scan)),
    row('times quicker, median · p95', ({ search, scan }) => quicker(scan.scan, search.everything)),
    row('the same, ten best', ({ search, scan }) => quicker(scan.scan, search.bestTen)),
    row(
      'recall against the scan',
      ({ scan }) => `${(100 * (1 - scan.missed / scan.wanted)).toFixed(2)} % of ${scan.wanted}`,
    ),
    row('scores that differ', ({ scan }) => String(scan.wrong)),
    row("OmegaT's matcher, five best, ms", ({ omegat }) => (omegat ? spread(omegat.lookUp) : 'not installed')),
    row('times quicker than OmegaT', ({ omegat, search }) => (omegat ? quicker(omegat.lookUp, search.bestTen) : '')),
    row('add · change · remove, p95 ms', ({ search: { put, change, remove } }) =>
      [put, change, remove].map(({ p95 }) => p95.toFixed(3)).join(' · '),
    ),
    row(
      'tidying after each, p95 · highest ms',
      ({ search: { tidy } }) => `${tidy.p95.toFixed(2)} · ${tidy.highest.toFixed(1)}`,
    ),
    row('resident at start · open · searched, MB', ({ search: { memory } }) =>
      [memory.atStart, memory.opened, memory.searched].map(({ resident }) => resident).join(' · '),
    ),
  ]);
}

function spread({ median, p95 }: Spread): string {
  return `${median.toFixed(3)} · ${p95.toFixed(3)}`;
}

function quicker(slow: Spread, quick: Spread): string {
  return `${Math.round(slow.median / quick.median)} · ${Math.round(slow.p95 / quick.p95)}`;
}
