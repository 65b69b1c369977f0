import { defaultThreshold } from '#shared/model/memory.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { readInput } from '../read-input.ts';

/** What `memory search` may be told. */
export interface SearchOptions {
  readonly batch?: string;
  readonly threshold?: number;
  readonly limit?: number;
}

/** `memory search TEXT|--batch FILE`: one result a query. */
export async function searchMemory(
  context: CommandContext,
  text: string | undefined,
  options: SearchOptions,
): Promise<ExitCode> {
  const { console } = context;
  const queries = await readQueries(console, text, options.batch);
  if (typeof queries === 'number') return queries;
  return withEngine(context, 'fail', async (client) => {
    for (const query of queries) {
      const code = await searchOne(console, client, query, options);
      if (code !== exitCodes.done) return code;
    }
    return exitCodes.done;
  });
}

async function readQueries(
  console: Console,
  text: string | undefined,
  batch: string | undefined,
): Promise<readonly string[] | ExitCode> {
  if (batch === undefined && text === undefined) {
    console.tell('needsQuery');
    return exitCodes.usage;
  }
  if (batch === undefined) return [text ?? ''];
  const content = await readInput(console, batch);
  if (typeof content === 'number') return content;
  return content.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}

async function searchOne(
  console: Console,
  client: EngineClient,
  query: string,
  options: SearchOptions,
): Promise<ExitCode> {
  const { threshold = defaultThreshold, limit = 5 } = options;
  const start = process.hrtime.bigint();
  const found = await client.call('memory.search', { text: query, threshold, limit });
  const micros = Number((process.hrtime.bigint() - start) / 1000n);
  if (!found.ok) return console.fail(found.error);
  if (console.json) {
    const matches = found.value.map(({ score, source, target, memoryName, unitId, repaired }) => ({
      score,
      source,
      target,
      memory: memoryName,
      unitId,
      repairs: repaired?.repairs ?? [],
      repaired: repaired?.text ?? null,
    }));
    console.printJson({ query, micros, matches });
    return exitCodes.done;
  }
  if (found.value.length === 0) console.tell('noMatches');
  for (const match of found.value)
    console.print(`${match.score} %  ${match.source}\n       ${match.repaired?.text ?? match.target}`);
  return exitCodes.done;
}
