import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasVirtualDisplay } from '../needs.mjs';
import { keep, top } from '../places.mjs';
import { run } from '../run.mjs';

const playwright = join(top, 'node_modules', '@playwright', 'test', 'cli.js');
const report = join(keep, 'playwright.json');
/** Seconds after which a run that hangs is ended; far above what it needs. */
const patience = 900;

/** The same end-to-end tests on every host: `hosts` says where each is, `projects` which of them run. */
export async function runEndToEndTests(hosts, projects, args) {
  rmSync(report, { force: true });
  const env = {
    ...process.env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    VEERMAN_E2E: JSON.stringify(hosts),
    ...(hosts.electron.standIn ? { ELECTRON_OVERRIDE_DIST_PATH: hosts.electron.folder } : {}),
  };
  const command = [process.execPath, playwright, 'test', '--reporter=list,json', ...args];
  const code = await runOnDisplay(command, env);
  const outcome = readReport();
  return projects.map((project) => ({ name: `end to end, ${project}`, ...countProject(outcome, project), code }));
}

/**
 * `timeout` inside, because the other way round the display server would stay behind. `-noreset`, because a server that
 * begins anew when its last window closes refuses the next one for a moment.
 */
async function runOnDisplay(command, env) {
  if (process.platform !== 'linux') return run(command[0], command.slice(1), { env });
  if (!(await hasVirtualDisplay())) return 1;
  return run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24 -noreset', 'timeout', String(patience), ...command], {
    env,
  });
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { suites: [] };
  }
}

/** Sums the tests of one project in a report of Playwright. */
export function countProject({ suites }, project) {
  const tests = suites.flatMap(listTests).filter(({ projectName }) => projectName === project);
  const having = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  return {
    passed: having('expected', 'flaky').length,
    failed: having('unexpected').length,
    late: having('flaky').map(({ title }) => title),
    skipped: having('skipped').map(
      ({ title, annotations }) => `${title}: ${annotations[0]?.description ?? 'no reason'}`,
    ),
  };
}

function listTests({ suites = [], specs = [] }) {
  return [
    ...suites.flatMap(listTests),
    ...specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test }))),
  ];
}
