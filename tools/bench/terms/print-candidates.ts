import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTestFolder } from '#glossary/store/test-folder.ts';
import { createEngine } from '#glossary/engine.ts';
import type { EngineHandlers, MethodName, ParamsOf, ValueOf } from '#shared/contract/engine-api.ts';

/**
 * Prints, for every sample article and every held-out text, the first candidates and the share of them that a translator
 * would keep, by the judgements in `candidates/judgements.tsv` (text, candidate, keep or drop). What nobody has judged yet is
 * counted apart and named. `--list` prints the candidates too.
 */
const here = import.meta.dirname;
const seedsFolder = join(here, '../../../seeds');
const first = 30;

interface Judgements {
  readonly of: (text: string, dutch: string) => 'keep' | 'drop' | undefined;
}

function readJudgements(): Judgements {
  const lines = readFileSync(join(here, 'candidates/judgements.tsv'), 'utf8').trim().split('\n').slice(1);
  const known = new Map(
    lines.map((line) => {
      const [text = '', dutch = '', verdict = ''] = line.split('\t');
      return [`${text} ${dutch}`, verdict === 'keep' ? ('keep' as const) : ('drop' as const)];
    }),
  );
  return { of: (text, dutch) => known.get(`${text} ${dutch}`) };
}

/** The sample workspace; without its glossary where `isEmpty`. */
async function openSample(path: string, isEmpty: boolean) {
  const engine = createEngine({ workspacePath: path, seedsFolder, fontsFolder: '', whenMissing: 'sample' });
  const call = async <M extends MethodName>(method: M, params: ParamsOf<M>): Promise<ValueOf<M>> => {
    const handlers: EngineHandlers = engine.handlers;
    const answer = await handlers[method](params, { signal: new AbortController().signal, progress: () => {} });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    return answer.value as ValueOf<M>;
  };
  if (isEmpty)
    for (const { id } of await call('glossaries.list', {})) await call('glossaries.remove', { glossaryId: id });
  return { call, close: () => engine.close() };
}

const judgements = readJudgements();
const lists = process.argv.includes('--list');

function report(name: string, text: string, found: readonly { readonly dutch: string }[]): readonly [number, number] {
  const verdicts = found.map(({ dutch }) => ({ dutch, verdict: judgements.of(text, dutch) }));
  const kept = verdicts.filter(({ verdict }) => verdict === 'keep').length;
  const unknown = verdicts.filter(({ verdict }) => verdict === undefined);
  const share = found.length === 0 ? '–' : `${Math.round((100 * kept) / found.length)} %`;
  const rest = unknown.length === 0 ? '' : `   not judged: ${unknown.map(({ dutch }) => dutch).join(', ')}`;
  console.log(`${name.padEnd(42)} ${String(kept).padStart(3)} of ${String(found.length).padStart(2)}  ${share}${rest}`);
  if (lists) for (const { dutch, verdict } of verdicts) console.log(`    ${verdict ?? '?'}\t${dutch}`);
  return [kept, found.length];
}

const folder = makeTestFolder();
try {
  for (const isEmpty of [true, false]) {
    console.log(isEmpty ? '\nEmpty glossary' : '\nGlossary of the sample');
    const sample = await openSample(folder.path(isEmpty ? 'empty.sqlite' : 'full.sqlite'), isEmpty);
    const sums = [0, 0];
    for (const { id, sourceName } of await sample.call('articles.list', {})) {
      const { candidates } = await sample.call('candidates.find', { articleId: id, limit: first });
      const [kept, all] = report(sourceName, sourceName.slice(0, 3), candidates);
      sums[0] = (sums[0] ?? 0) + kept;
      sums[1] = (sums[1] ?? 0) + all;
    }
    console.log(
      `${'all articles'.padEnd(42)} ${sums[0]} of ${sums[1]}  ${Math.round((100 * (sums[0] ?? 0)) / Math.max(1, sums[1] ?? 0))} %`,
    );
    if (isEmpty) {
      for (const file of readdirSync(join(here, 'candidates/held-out'))) {
        const text = readFileSync(join(here, 'candidates/held-out', file), 'utf8');
        const { candidates } = await sample.call('candidates.findText', { text, limit: first });
        report(`held out: ${file}`, file.replace('.txt', ''), candidates);
      }
    }
    sample.close();
  }
} finally {
  folder.remove();
}
