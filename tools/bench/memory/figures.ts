/** Middle and slow end of some durations. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly highest: number;
}

/** Median, 95th and 99th percentile and highest of some numbers. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), highest: sorted.at(-1) ?? Number.NaN };
}

/** Milliseconds that some work takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Memory of this process in MB, after a collection where Node was started with `--expose-gc`. */
export function memoryNow(): { readonly resident: number; readonly heap: number; readonly buffers: number } {
  (globalThis as { gc?: () => void }).gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
  return { resident: megabytes(rss), heap: megabytes(heapUsed), buffers: megabytes(arrayBuffers) };
}

/** The most memory that this process ever held, in MB. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** A table as plain text; the first row is its head. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

/** Four digits that matter. */
export function round(number: number): number {
  return Number(number.toPrecision(4));
}
