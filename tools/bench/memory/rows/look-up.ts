import { showMs, showSpread, tellOnly, type Row } from './row.ts';

/** The slowest ends of all lookups. */
function showTail({ p99, highest }: { readonly p99: number; readonly highest: number }): string {
  return `${showMs(p99)} · ${showMs(highest)}`;
}

/** Lookups with texts, beside a scan of all units and beside OmegaT. */
export const lookUpRows: readonly Row[] = [
  tellOnly('every match with texts, median · p95 ms', ({ search }) => showSpread(search.everything)),
  tellOnly('the same, p99 · worst', ({ search }) => showTail(search.everything)),
  tellOnly('the twenty best, median · p95', ({ search }) => showSpread(search.page)),
  tellOnly('the same, p99 · worst', ({ search }) => showTail(search.page)),
  tellOnly('scan, median · p95', ({ scan }) => showSpread(scan.scan)),
  {
    what: 'times quicker than the scan, median · p95',
    goal: '≥ 500 · ≥ 50',
    cell: ({ search: { everything }, scan: { scan } }) => {
      const [median, p95] = [scan.median / everything.median, scan.p95 / everything.p95];
      return { text: `${median.toFixed(0)} · ${p95.toFixed(0)}`, met: median >= 500 && p95 >= 50 };
    },
  },
  tellOnly('OmegaT, median · p95', ({ omegat }) => (omegat ? showSpread(omegat.lookUp) : 'not installed')),
  {
    what: 'times quicker than OmegaT, median',
    goal: '≥ 1,000',
    cell: ({ omegat, search }) => {
      if (!omegat) return { text: '–', met: null };
      const times = omegat.lookUp.median / search.page.median;
      return { text: times.toFixed(0), met: times >= 1000 };
    },
  },
  {
    what: 'growth from 100,000, p95',
    goal: '< 10 ×',
    cell: ({ size, search }, others) => {
      const small = others.find((other) => other.size === 100_000);
      if (!small || size <= small.size) return { text: '–', met: null };
      const times = search.everything.p95 / small.search.everything.p95;
      return { text: `${times.toFixed(1)} ×`, met: times < 10 };
    },
  },
];

/** Kinds of query that an index may find hard. */
export const hardRows: readonly Row[] = [
  tellOnly('at 50 %, twenty best, median · p95', ({ search }) => showSpread(search.at50)),
  tellOnly('at 85 %', ({ search }) => showSpread(search.at85)),
  ...[0, 1, 2, 3, 4].map((band) => {
    const bounds = [1, 4, 13, 33, 101, 0];
    const what = `queries of ${bounds[band]} tokens ${band < 4 ? `to ${bounds[band + 1]! - 1}` : 'and more'}`;
    return tellOnly(what, ({ search }) => showSpread(search.byLength[band]!));
  }),
  ...[
    '1 to 3 words',
    'only frequent words',
    'only the most frequent',
    '500 words of sentences',
    '500 frequent words',
    'one sign',
  ]
    .flatMap((kind) => [kind, `${kind}, at 50 %`])
    .map((kind) =>
      tellOnly(`${kind}: p95 · worst`, ({ search: { hard } }) =>
        hard[kind] ? `${showMs(hard[kind].p95)} · ${showMs(hard[kind].highest)}` : '–',
      ),
    ),
];
