import type { ConceptId } from '#shared/model/ids.ts';
import type { RewordChoice, RewordCursor, RewordItem, RewordLevel, RewordQuery } from '#shared/model/reword.ts';
import type { Concept } from '#shared/model/terms.ts';
import type { Failure } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';

/** What `reword` is told besides the wordings. */
export interface RewordOptions {
  readonly concept?: string;
  readonly everywhere?: boolean;
  readonly dryRun?: boolean;
  readonly level: RewordLevel;
}

/**
 * `reword OLD NEW` or `reword --concept ID`: every sentence that has the old wording, with the new one. A concept's
 * forbidden wordings give way to its preferred one. With --dry-run nothing is written.
 */
export async function rewordWorkspace(
  context: CommandContext,
  wordings: readonly [old: string | undefined, wanted: string | undefined],
  options: RewordOptions,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const query = await makeQuery(client, wordings, options);
    if (!query.ok) return console.fail(query.error);
    if (query.value === null) {
      console.tell('needsWordings');
      return exitCodes.usage;
    }
    const found = await findAll(client, query.value);
    if (!found.ok) return console.fail(found.error);
    for (const item of found.value) printItem(context, item);
    if (options.dryRun === true) {
      console.tell('wouldReword', countItems(found.value));
      return exitCodes.done;
    }
    return apply(context, client, found.value, options.level);
  });
}

async function apply(
  { console }: CommandContext,
  client: EngineClient,
  items: readonly RewordItem[],
  level: RewordLevel,
): Promise<ExitCode> {
  const choices = items.filter(({ place }) => !place.locked).map(toChoice);
  const applied = await client.call('reword.apply', { choices, level });
  if (!applied.ok) return console.fail(applied.error);
  const { segments, units, conflicts, locked } = applied.value;
  const lockedHere = locked + items.length - choices.length;
  console.tell('reworded', { segments, units, conflicts: conflicts.length, locked: lockedHere });
  return conflicts.length > 0 ? exitCodes.findings : exitCodes.done;
}

async function makeQuery(
  client: EngineClient,
  [old, wanted]: readonly [string | undefined, string | undefined],
  { concept, everywhere = false }: RewordOptions,
): Promise<Result<RewordQuery | null, Failure>> {
  const conceptId = (concept ?? null) as ConceptId | null;
  if (old !== undefined && wanted !== undefined) {
    return ok({ old: [old], new: wanted, conceptId, everywhere });
  }
  if (conceptId === null || old !== undefined) return ok(null);
  const entry = await client.call('terms.entry', { conceptId });
  return entry.ok ? ok(queryOf(entry.value, everywhere)) : entry;
}

function queryOf(concept: Concept, everywhere: boolean): RewordQuery | null {
  const english = concept.terms.filter(({ language }) => language === 'en');
  const preferred = english.find(({ standing }) => standing === 'preferred');
  const old = english.filter(({ standing }) => standing === 'deprecated').map(({ text }) => text);
  if (!preferred || old.length === 0) return null;
  return { old, new: preferred.text, conceptId: concept.id, everywhere };
}

async function findAll(client: EngineClient, query: RewordQuery): Promise<Result<readonly RewordItem[], Failure>> {
  const items: RewordItem[] = [];
  for (let from: RewordCursor | null | undefined; from !== null;) {
    const page = await client.call('reword.find', { query, from: from ?? null });
    if (!page.ok) return page;
    items.push(...page.value.items);
    from = page.value.next;
  }
  return ok(items);
}

function printItem({ console }: CommandContext, { place, source, before, after }: RewordItem): void {
  if (console.json) {
    console.printJson({ ...place, source, before, after });
    return;
  }
  const where = place.kind === 'segment' ? `${place.title}:${place.index + 1}` : place.title;
  console.print(`${where}\n  - ${before}\n  + ${after}`);
}

function countItems(items: readonly RewordItem[]): { readonly segments: number; readonly units: number } {
  const segments = items.filter(({ place }) => place.kind === 'segment').length;
  return { segments, units: items.length - segments };
}

function toChoice({ place, before, after }: RewordItem): RewordChoice {
  return place.kind === 'segment'
    ? { kind: 'segment', segmentId: place.segmentId, version: place.version, target: after }
    : { kind: 'unit', unitId: place.unitId, before, target: after };
}
