import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { ConcordanceHit, TextRange } from '#shared/model/concordance.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { findMemories } from '../find-memories.ts';
import { showText } from '../show-text.ts';

/** What `memory concordance` may be told. */
export interface ConcordanceOptions {
  readonly side?: 'source' | 'target';
  readonly target?: string;
  readonly exact?: boolean;
  readonly part?: boolean;
  readonly matchCase?: boolean;
  readonly memory?: readonly string[];
  readonly document?: string;
  readonly author?: string;
  readonly from?: string;
  readonly to?: string;
  readonly newest?: boolean;
  readonly limit?: number;
  readonly after?: string;
}

/** `memory concordance QUERY`: units that hold the words, one a line, and how many there are. */
export async function printConcordance(
  context: CommandContext,
  query: string | undefined,
  options: ConcordanceOptions,
): Promise<ExitCode> {
  const { console } = context;
  if (query === undefined && options.target === undefined) {
    console.tell('needsWords');
    return exitCodes.usage;
  }
  return withEngine(context, 'fail', async (client) => {
    const memoryIds = await findMemories(console, client, options.memory);
    if (typeof memoryIds === 'number') return memoryIds;
    const params = toParams(query, options, memoryIds);
    // The index may have to be built or opened first, which is no part of a search; what is asked is not known before it is timed.
    const ready = await client.call('memory.concordance', { source: 'de', limit: 1 });
    if (!ready.ok) return console.fail(ready.error);
    const start = process.hrtime.bigint();
    const page = await client.call('memory.concordance', params);
    const micros = Number((process.hrtime.bigint() - start) / 1000n);
    if (!page.ok) return console.fail(page.error);
    const { hits, total, next } = page.value;
    for (const hit of hits) printHit(console, hit);
    if (console.json) console.printJson({ summary: { query: query ?? '', total, shown: hits.length, next, micros } });
    else if (total === 0) console.tell('noUnits');
    else console.tell('unitsFound', { total, shown: hits.length, milliseconds: Math.ceil(micros / 1000) });
    if (!console.json && next !== null) console.tell('moreUnits', { next });
    return exitCodes.done;
  });
}

function toParams(
  query: string | undefined,
  { side = 'source', target, exact, part, matchCase, newest, limit = 50, ...rest }: ConcordanceOptions,
  memoryIds: readonly MemoryId[] | undefined,
): ConcordanceParams {
  const { document, author, from, to, after } = rest;
  const filters = Object.entries({ document, author, from, to, after }).filter(([, value]) => value !== undefined);
  return {
    ...(side === 'source' ? { source: query, target } : { target: [query, target].filter(Boolean).join(' ') }),
    allForms: !exact,
    partOfWord: part ?? false,
    matchCase: matchCase ?? false,
    order: newest ? 'newest' : 'best',
    limit,
    ...Object.fromEntries(filters),
    ...(memoryIds && { memoryIds: [...memoryIds] }),
  };
}

function printHit(console: Console, hit: ConcordanceHit): void {
  if (console.json) {
    const { memoryName: memory, provenance, ...rest } = hit;
    console.printJson({ ...rest, memory, ...provenance });
    return;
  }
  console.print(markText(hit.source, hit.sourceRanges));
  console.print(`  ${markText(hit.target, hit.targetRanges)}`);
}

/** What was found stands out on a terminal; text in a file or a pipe stays as it is. */
function markText(text: string, ranges: readonly TextRange[]): string {
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return showText(text);
  let shown = '';
  let at = 0;
  for (const [start, end] of ranges) {
    shown += `${showText(text.slice(at, start))}\u001B[1;4m${showText(text.slice(start, end))}\u001B[0m`;
    at = end;
  }
  return shown + showText(text.slice(at));
}
