import { notMeasured, tellOnly, type Row } from './row.ts';

/** A TMX file taken in by the command line, beside plain inserts of the same rows. */
export const importRows: readonly Row[] = [
  tellOnly('plain inserts without an index, s', ({ insert }) => (insert.insertMs / 1000).toFixed(2)),
  {
    what: 'TMX import, s · times the plain inserts',
    goal: '≤ 3 ×',
    cell: ({ import: done, insert }) => {
      if (!done) return notMeasured;
      const times = done.importMs / insert.insertMs;
      return { text: `${(done.importMs / 1000).toFixed(2)} · ${times.toFixed(1)} ×`, met: times <= 3 };
    },
  },
  tellOnly('index made ready after it, s', ({ import: done }) => (done ? (done.readyMs / 1000).toFixed(1) : '–')),
  {
    what: 'peak of the import, MB',
    goal: '< 300',
    cell: ({ import: done, insert }) =>
      done
        ? {
            text: `${done.peak} (file ${insert.tmxMegabytes.toFixed(0)}, nothing to do ${done.idlePeak}, with the index ${done.peakWithIndex})`,
            met: done.peak < 300,
          }
        : notMeasured,
  },
];
