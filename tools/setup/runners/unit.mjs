import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keep, top } from '../places.mjs';
import { run } from '../run.mjs';

const vitest = join(top, 'node_modules', 'vitest', 'vitest.mjs');
const report = join(keep, 'vitest.json');

/** Unit and engine tests. `filters` are parts of file names, as vitest takes them. */
export async function runUnitTests(filters) {
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const code = await run(process.execPath, [vitest, ...args]);
  return { name: 'unit and engine', ...countUnitTests(readReport()), code };
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

/** A file that could not even be loaded has no tests to fail, so it counts as one itself. */
export function countUnitTests({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    late: [],
    skipped: skipped.map(({ fullName }) => fullName),
  };
}
