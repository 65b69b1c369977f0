import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program that is measured: leaves the most memory that the process ever held, in kB, in a file. */
const file = process.env['VEERMAN_BENCH_PEAK'];
if (file !== undefined && isMainThread) {
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
