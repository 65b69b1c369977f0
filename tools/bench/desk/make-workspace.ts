import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDice, growCorpus } from '../memory/grow-corpus.ts';

const top = join(import.meta.dirname, '..', '..', '..');
const cli = join(top, 'glossary', 'hosts', 'cli.ts');

/** Titles of the two articles, and how many segments they have beside their title. */
export const articles = {
  long: { title: 'Lang artikel', segments: 10_000 },
  short: { title: 'Kort artikel', segments: 50 },
};
/** Units of the memory. */
export const memoryUnits = 100_000;

/**
 * Makes a workspace in a folder: an article of 10,000 segments and one of 50, the sample glossary, and a memory of 100,000
 * units, grown from the sample articles and their translations by swapping words. Half of the segments are near a unit.
 */
export async function makeWorkspace(data: string, folder: string): Promise<void> {
  const pairs = await readPairs();
  const { units } = growCorpus(pairs, memoryUnits, 2);
  const rows = [...units];
  const tsv = join(folder, 'memory.tsv');
  await writeFile(tsv, ['nl\ten', ...rows.map(({ source, target }) => `${source}\t${target}`)].join('\n'));
  const files = await Promise.all(
    Object.values(articles).map(async ({ title, segments }, seed) => {
      const file = join(folder, `${title}.txt`);
      await writeFile(file, writeArticle(title, segments, rows, seed));
      return file;
    }),
  );
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, ['--no-warnings', cli, ...words], {
      cwd: top,
      env: { ...process.env, VEERMAN_DATA: data },
      maxBuffer: 1 << 26,
    });
  await run('import', ...files);
  await run('memory', 'import', tsv);
  await run('memory', 'prepare');
  await run('terms', 'import', join(top, 'seeds', 'glossary.tbx'));
}

interface Pair {
  readonly source: string;
  readonly target: string;
}

/** The sample memory: the sentences of the sample articles with their English. */
async function readPairs(): Promise<Pair[]> {
  const tmx = await readFile(join(top, 'seeds', 'memory.tmx'), 'utf8');
  const texts = [...tmx.matchAll(/<seg>([^<]*)<\/seg>/gu)].map(([, text = '']) => readEntities(text));
  return texts.flatMap((source, at) => (at % 2 === 0 ? [{ source, target: texts[at + 1] ?? '' }] : []));
}

function readEntities(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** A paragraph a sentence, so that there are as many segments as asked; every other one has a word more than its unit. */
function writeArticle(title: string, segments: number, rows: readonly Pair[], seed: number): string {
  const dice = createDice(100 + seed);
  const words = rows.slice(0, 200).flatMap(({ source }) => source.split(' '));
  const sentences = Array.from({ length: segments }, (_, at) => {
    const { source } = rows[dice(rows.length)]!;
    const text = source.replace(/[.!?…:]/gu, '').trim();
    return `${at % 2 === 0 ? `${words[dice(words.length)]!.replace(/[.!?…:]/gu, '')} ` : ''}${text}.`;
  });
  return [title, ...sentences].join('\n\n');
}
