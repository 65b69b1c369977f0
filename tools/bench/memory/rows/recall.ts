import type { Row } from './row.ts';

/** Nothing is missed, and every score is the scan's. */
export const recall: Row = {
  what: 'recall against brute force',
  goal: '100 %',
  cell: ({ scan: { missed, wanted, wrong, queries } }) => ({
    text: `${(100 * (1 - missed / Math.max(1, wanted))).toFixed(2)} % of ${wanted}, ${wrong} scores differ, ${queries} queries`,
    met: missed === 0 && wrong === 0,
  }),
};
