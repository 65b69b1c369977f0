import { extname, join } from 'node:path';
import { readPairs } from '#glossary/interchange/delimited/read-pairs.ts';
import { readTmx } from '#glossary/interchange/tmx/read-tmx.ts';
import { checkTerms } from '#glossary/terms/enforce/check-terms.ts';
import { leansOn } from '#glossary/terms/enforce/leans-on.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { loadGlossary, type LoadedGlossary } from '#glossary/hosts/load-glossary.ts';
import { findResources } from '#glossary/hosts/resources.ts';
import type { Console, ExitCode } from '../console.ts';
import { tellRefused } from '../tell-refused.ts';
import { printFinding, type Checked } from './print-finding.ts';

interface Pair {
  /** Line of the file, or unit, from 0. */
  readonly index: number;
  readonly source: string;
  readonly target: string;
}

/**
 * The pairs of these files against a glossary file, by default Veerman's own; no workspace needed. Each pair stands alone,
 * as in a memory, unless the file is a document, or the English has a pronoun that the Dutch has not: then a second mention
 * may lean on the line before.
 */
export async function checkPairs(
  console: Console,
  files: readonly string[],
  own: LoadedGlossary | null,
  isDocument: boolean,
): Promise<Checked | ExitCode> {
  const loaded = own ? ok(own) : await loadGlossary(join(findResources().seedsFolder, 'glossary.tbx'));
  if (!loaded.ok) return console.fail(loaded.error);
  let findings = 0;
  let refused = 0;
  for (const file of files) {
    const read = await readPairsFile(console, file);
    if (!read.ok) return console.fail(read.error);
    refused += read.value.refused;
    for (const [place, { index, source, target }] of read.value.pairs.entries()) {
      const before = read.value.pairs[place - 1];
      const previous = before && (isDocument || leansOn({ source, target }, before)) ? before : null;
      const found = checkTerms({ source, target, index: loaded.value.index, previous });
      for (const finding of found)
        printFinding(console, finding, { ...(files.length > 1 && { article: file }), index });
      findings += found.length;
    }
  }
  return { findings, refused };
}

async function readPairsFile(
  console: Console,
  path: string,
): Promise<Result<{ readonly pairs: readonly Pair[]; readonly refused: number }, Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const read = extname(path).toLowerCase() === '.tmx' ? readTmx(bytes.value, path) : readPairs(bytes.value, path);
  // Nothing to check is no mistake: said, and nothing found.
  if (!read.ok && read.error.type === 'file-empty') {
    console.tell('noPairs', { file: path });
    return ok({ pairs: [], refused: 0 });
  }
  if (!read.ok) return err(read.error);
  tellRefused(console, path, read.value.refused);
  const pairs = 'units' in read.value ? read.value.units.map((unit, index) => ({ index, ...unit })) : read.value.pairs;
  return ok({ pairs, refused: read.value.refused.length });
}
