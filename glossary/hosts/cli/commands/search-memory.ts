import type { Failure } from '#shared/model/failure.ts';
import { defaultThreshold, type Match } from '#shared/model/memory.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { readInput } from '../read-input.ts';
import { showText } from '../show-text.ts';
import { say } from '../words.ts';

/** Looked up before anything is timed: none of them is what was asked, which would be known already when it is timed. */
const readyingQueries = ['De raad vergadert vandaag.', 'Het rapport telt 12 bladzijden.', 'Wie weet?'];

/** What `memory search` may be told. */
export interface SearchOptions {
  readonly batch?: string;
  readonly threshold?: number;
  readonly limit?: number;
}

/**
 * `memory search TEXT|--batch FILE`: one result a query, each as soon as it is there. A query that is refused, being longer than
 * any text, is told and the others go on.
 */
export async function searchMemory(
  context: CommandContext,
  text: string | undefined,
  options: SearchOptions,
): Promise<ExitCode> {
  const { console } = context;
  const queries = await readQueries(console, text, options.batch);
  if (typeof queries === 'number') return queries;
  return withEngine(context, 'fail', async (client) => {
    // Opening the index and what else is made ready once is no part of looking something up: `micros` is about that alone.
    for (const text of readyingQueries) await client.call('memory.search', { text, limit: 5 });
    let worst: ExitCode = exitCodes.done;
    for (const query of queries) {
      const failure = await searchOne(console, client, query, options);
      if (!failure) continue;
      worst = console.fail(failure);
      if (failure.type !== 'params-invalid') return worst;
    }
    return worst;
  });
}

async function readQueries(
  console: Console,
  text: string | undefined,
  batch: string | undefined,
): Promise<readonly string[] | ExitCode> {
  if ((batch === undefined) === (text === undefined)) {
    console.tell(batch === undefined ? 'needsQuery' : 'oneQuery');
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
): Promise<Failure | null> {
  const { threshold = defaultThreshold, limit = 5 } = options;
  const start = process.hrtime.bigint();
  const found = await client.call('memory.search', { text: query, threshold, limit });
  const micros = Number((process.hrtime.bigint() - start) / 1000n);
  if (!found.ok) return found.error;
  if (console.json) {
    const matches = found.value.map(({ score, source, target, memoryName, unitId, repaired }) => ({
      score,
      source,
      target,
      memory: memoryName,
      unitId,
      repairs: repaired?.repairs ?? [],
      // Only where there is one: what the English becomes by the repairs.
      ...(repaired && { repaired: repaired.text }),
    }));
    console.printJson({ query, micros, matches });
    return null;
  }
  if (found.value.length === 0) console.tell('noMatches');
  for (const match of found.value) printMatch(console, match);
  return null;
}

/** A repaired match says what was put right. */
function printMatch(console: Console, { score, source, target, repaired }: Match): void {
  console.print(`${`${score}%`.padStart(4)}  ${showText(source)}\n      ${showText(repaired?.text ?? target)}`);
  if (!repaired) return;
  const changes = repaired.repairs.map(({ from, to }) => `${from} → ${to}`).join('; ');
  console.print(`      ${say(console.language, 'putRight', { changes: showText(changes) })}`);
}
