import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before a program that is measured: leaves in a file the most memory that the process held, in kB, by the time it first
 * wrote to its standard output and by its end.
 */
const file = process.env['VEERMAN_BENCH_PEAK'];
if (file !== undefined && isMainThread) {
  const write = process.stdout.write.bind(process.stdout);
  let reported = 0;
  process.stdout.write = (...words) => {
    reported ||= most();
    return write(...words);
  };
  process.on('exit', () => writeFileSync(file, JSON.stringify([reported || most(), most()])));
}

/** On Linux `maxRSS` begins with what the process that started this one held; the high-water mark of its own memory does not. */
function most() {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
