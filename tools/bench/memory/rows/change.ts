import { showMs, tellOnly, type Row } from './row.ts';

/** Units added, changed and removed, seen by the next lookup. */
export const changeRows: readonly Row[] = [
  {
    what: 'add · change · remove: next lookup, p95 ms',
    goal: '< 5',
    cell: ({ change: { add, change, remove } }) => {
      const seen = [add, change, remove].map(({ seen }) => seen.p95);
      return { text: seen.map(showMs).join(' · '), met: seen.every((milliseconds) => milliseconds < 5) };
    },
  },
  tellOnly('the commit before it, p95', ({ change: { add, change, remove } }) =>
    [add, change, remove].map(({ commit }) => showMs(commit.p95)).join(' · '),
  ),
];
