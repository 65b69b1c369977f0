import { showMs, tellOnly, type Row } from './row.ts';

/** From the start to the first match. */
export const openRows: readonly Row[] = [
  {
    what: 'opening the workspace to first match, ms',
    goal: '< 1,000',
    cell: ({ search }) => ({ text: search.firstMatchMs.toFixed(0), met: search.firstMatchMs < 1000 }),
  },
  tellOnly('longest hold of the engine meanwhile, ms', ({ search }) => showMs(search.longestHoldMs)),
  tellOnly('index built in the background, s · longest hold, ms', ({ build }) =>
    [(build.buildMs / 1000).toFixed(1), showMs(build.longestHoldMs)].join(' · '),
  ),
  tellOnly('index on disk, MB', ({ build }) => build.fileMegabytes.toFixed(1)),
];
