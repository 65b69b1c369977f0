import { notMeasured, showSpread, type Row } from './row.ts';

/** First page of a concordance search, all kinds of query together. */
export const concordanceRow: Row = {
  what: 'concordance, first page, median · p95 ms',
  goal: 'p95 < 50',
  cell: ({ concordance }) =>
    concordance ? { text: showSpread(concordance.all), met: concordance.all.p95 < 50 } : notMeasured,
};
