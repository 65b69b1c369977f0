import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { spreadOf } from './figures.ts';

/** Stage 5: the same memory and some of the queries through OmegaT's own matcher, where its Debian package and a JDK are there. */
const [folder, queries] = process.argv.slice(2) as [string, string];
const jar = '/usr/share/omegat/OmegaT.jar';

function writeInput(): void {
  const all = JSON.parse(readFileSync(`${folder}/queries.json`, 'utf8')) as string[];
  const step = Math.max(1, Math.floor(all.length / Number(queries)));
  writeFileSync(`${folder}/omegat-queries.txt`, all.filter((_, at) => at % step === 0).join('\n'));
  const db = new Database(`${folder}/units.db`, { readonly: true });
  const rows = db.prepare<[], { source: string; target: string }>('SELECT source, target FROM unit ORDER BY id');
  const file = openSync(`${folder}/omegat-units.tsv`, 'w');
  let lines: string[] = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (const { source, target } of rows.iterate()) {
    lines.push(`${source}\t${target}\n`);
    if (lines.length === 10_000) flush();
  }
  flush();
  closeSync(file);
  db.close();
}

function measure(): { readonly queries: number; readonly lookUp: ReturnType<typeof spreadOf> } {
  writeInput();
  const driver = join(import.meta.dirname, 'OmegatLookUp.java');
  const input = [`${folder}/omegat-units.tsv`, `${folder}/omegat-queries.txt`];
  const options = ['-Xmx8g', '-Djava.awt.headless=true', '-cp', jar, driver];
  const output = execFileSync('java', [...options, folder, ...input], { encoding: 'utf8' });
  const durations = output.trim().split('\n').map(parseFloat);
  return { queries: durations.length, lookUp: spreadOf(durations) };
}

const installed = existsSync(jar) && spawnSync('javac', ['-version']).status === 0;
console.log(JSON.stringify(installed ? measure() : null));
