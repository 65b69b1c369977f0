import { showMs, type Row } from './row.ts';

/** A confirmation on the disk, beside the smallest commit on the same connection, in turns. */
export const confirmRow: Row = {
  what: 'confirm → durable: median ms · commit · times',
  goal: '≤ 2 ×',
  cell: ({ confirm: { confirm, commit } }) => {
    const times = confirm.median / commit.median;
    return { text: `${showMs(confirm.median)} · ${showMs(commit.median)} · ${times.toFixed(2)} ×`, met: times <= 2 };
  },
};
