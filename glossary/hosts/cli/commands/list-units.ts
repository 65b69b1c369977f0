import type { KeptUnit, UnitFilter, UnitProblem, UnitSort } from '#shared/contract/memory-units.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { findMemories } from '../find-memories.ts';
import { showText } from '../show-text.ts';

/** What `memory list` may be told. */
export interface ListOptions {
  readonly side: 'source' | 'target' | 'either';
  readonly regex?: boolean;
  readonly memory?: readonly string[];
  readonly who?: string;
  readonly document?: string;
  readonly language?: string;
  readonly from?: string;
  readonly to?: string;
  readonly problem?: readonly UnitProblem[];
  readonly agreement?: number;
  readonly sort: UnitSort;
  readonly limit: number;
}

/** Units that are read in one go. */
const pageLength = 500;

/** `memory list [TEXT]`: units that pass the filters, one a line with --json, and how many there are. */
export async function listUnits(
  context: CommandContext,
  text: string | undefined,
  options: ListOptions,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const memoryIds = await findMemories(console, client, options.memory);
    if (typeof memoryIds === 'number') return memoryIds;
    const filter = { ...readFilter(text, options), memoryIds: memoryIds ? [...memoryIds] : null };
    const opened = await client.call('units.open', { filter, sort: options.sort, replacement: null });
    if (!opened.ok) return console.fail(opened.error);
    const { listId } = opened.value;
    const grown = await client.call('units.grow', { listId, whole: true });
    if (!grown.ok) return console.fail(grown.error);
    const { found } = grown.value;
    const shown = Math.min(found, options.limit);
    const failure = await printUnits(console, client, listId, shown);
    if (failure) return console.fail(failure);
    if (console.json) console.printJson({ summary: { total: found, shown } });
    else console.tell('unitsListed', { total: found, shown });
    return exitCodes.done;
  });
}

function readFilter(text: string | undefined, options: ListOptions): Omit<UnitFilter, 'memoryIds'> {
  const { side, regex = false, who, document, language, from, to, problem, agreement } = options;
  return {
    text: text === undefined || text.trim() === '' ? null : { query: text, side, regex },
    who: who ?? null,
    document: document ?? null,
    language: language === undefined ? null : language === '-' ? '' : language,
    from: from ?? null,
    to: to ?? null,
    problems: problem ? [...problem] : [],
    agreement: agreement ?? null,
  };
}

async function printUnits(
  console: Console,
  client: EngineClient,
  listId: number,
  count: number,
): Promise<Failure | null> {
  for (let from = 0; from < count; from += pageLength) {
    const page = await client.call('units.page', { listId, from, count: Math.min(pageLength, count - from) });
    if (!page.ok) return page.error;
    for (const unit of page.value.units) if (unit) printUnit(console, unit);
  }
  return null;
}

function printUnit(console: Console, unit: KeptUnit): void {
  if (console.json) {
    // No find and replace here.
    return console.printJson({ ...unit, change: undefined });
  }
  const { source, target, changedBy, createdBy, changedAt, createdAt, document, sourceLanguage, targetLanguage } = unit;
  const languages = [sourceLanguage, targetLanguage].filter(Boolean).join(' → ');
  const facts = [changedBy ?? createdBy, (changedAt ?? createdAt)?.slice(0, 10), document, languages].filter(Boolean);
  console.print(showText(source));
  console.print(`  ${showText(target)}`);
  if (facts.length > 0) console.print(`  ${showText(facts.join(' · '))}`);
}
