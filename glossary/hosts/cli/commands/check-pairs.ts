import { extname, join } from 'node:path';
import { readPairs } from '#glossary/interchange/delimited/read-pairs.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { checkTerms } from '#glossary/terms/enforce/check-terms.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { loadGlossary } from '#glossary/hosts/load-glossary.ts';
import { findResources } from '#glossary/hosts/resources.ts';
import type { Console, ExitCode } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { printFinding, tellCount } from './check-articles.ts';

interface Pair {
  /** Line of the file, or unit, from 0. */
  readonly index: number;
  readonly source: string;
  readonly target: string;
}

/** Endings that `check` takes as a file of pairs rather than the name of an article. */
export function isPairsFile(name: string): boolean {
  return ['.tsv', '.tmx'].includes(extname(name).toLowerCase());
}

/** `check FILE.tsv|FILE.tmx [--glossary FILE]`: the pairs against a glossary file, by default Veerman's own; no workspace needed. */
export async function checkPairs(
  context: CommandContext,
  files: readonly string[],
  glossary: string | undefined,
): Promise<ExitCode> {
  const { console } = context;
  const loaded = await loadGlossary(glossary ?? join(findResources().seedsFolder, 'glossary.tbx'));
  if (!loaded.ok) return console.fail(loaded.error);
  let count = 0;
  for (const file of files) {
    const pairs = await readPairsFile(console, file);
    if (!pairs.ok) return console.fail(pairs.error);
    for (const { index, source, target } of pairs.value) {
      const findings = checkTerms({ source, target, index: loaded.value.index });
      for (const finding of findings) printFinding(console, finding, { index });
      count += findings.length;
    }
  }
  return tellCount(console, count);
}

async function readPairsFile(console: Console, path: string): Promise<Result<readonly Pair[], Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const read = extname(path).toLowerCase() === '.tmx' ? readTmx(bytes.value, path) : readPairs(bytes.value, path);
  if (!read.ok) return err(read.error);
  for (const { line, reason } of read.value.refused) console.tell('refusedLine', { file: path, line, reason });
  return ok('units' in read.value ? read.value.units.map((unit, index) => ({ index, ...unit })) : read.value.pairs);
}
