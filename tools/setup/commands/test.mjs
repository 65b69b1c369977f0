import { build } from '../build.mjs';
import { pickElectron } from '../electron.mjs';
import { hasElectronLibraries, hasVirtualDisplay, provideChromium } from '../needs.mjs';
import { packageForTests } from '../package.mjs';
import { runEndToEndTests } from '../runners/end-to-end.mjs';
import { runUnitTests } from '../runners/unit.mjs';
import { say, SetupError } from '../say.mjs';

/**
 * All tests, or with `--unit` or `--e2e` one kind; further words go to that kind's runner. The last line is the sum over
 * all runners, alone.
 */
export async function run(args) {
  const only = args.find((word) => word === '--unit' || word === '--e2e');
  const rest = args.filter((word) => word !== only && word !== '--retry-download');
  const results = [];
  if (only !== '--e2e') results.push(await runUnitTests(only || rest.length > 0 ? rest : []));
  if (only === '--e2e' || (!only && rest.length === 0)) results.push(...(await runOnHosts(rest)));
  return summarise(results);
}

const allHosts = ['electron', 'packaged', 'browser'];

/** Provides what the hosts need and runs the same tests on each; `--project=NAME` chooses, as with Playwright. */
async function runOnHosts(args) {
  const named = args.flatMap((word) => /^--project=(.+)$/.exec(word)?.[1] ?? []);
  const wanted = named.length > 0 ? named : allHosts;
  try {
    return await runEndToEndTests(await provideHosts(wanted), wanted, args);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return [{ name: 'end to end', passed: 0, failed: 1, late: [], skipped: [], code: 1 }];
  }
}

async function provideHosts(wanted) {
  const electron = await pickElectron();
  if (!electron) throw new SetupError('the end-to-end tests need Electron, which could not be fetched');
  const ready = [
    await hasElectronLibraries(electron.file),
    process.platform !== 'linux' || (await hasVirtualDisplay()),
  ];
  const chromium = wanted.includes('browser') ? await provideChromium() : 'not needed';
  if (ready.includes(false) || !chromium) throw new SetupError('the end-to-end tests lack what is named above');
  await build(['page', 'fonts', 'shell'], { standIn: electron.standIn });
  if (wanted.includes('browser')) await build(['cli']);
  const packaged = wanted.includes('packaged') ? await packageForTests(electron) : 'not needed';
  return { electron, packaged: { file: packaged }, browser: { file: chromium } };
}

/** A runner that ran no test has not passed, whatever it says. */
function summarise(results) {
  let failed = false;
  for (const { name, passed, failed: failures, late, skipped, code } of results) {
    const idle = passed + failures === 0;
    failed ||= code !== 0 || failures > 0 || idle;
    say(`${name}: ${passed} passed, ${failures} failed, ${skipped.length} skipped${idle ? ' – it ran no test' : ''}`);
    for (const title of late) say(`  passed only the second time: ${title}`);
    for (const reason of skipped) say(`  skipped: ${reason}`);
  }
  const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
  const skipped = sum((result) => result.skipped.length);
  process.stdout.write(
    `${sum((result) => result.passed)} passed, ${sum((result) => result.failed)} failed, ${skipped} skipped\n`,
  );
  return failed ? 1 : 0;
}
