import { existsSync, statSync } from 'node:fs';
import type { FoundCandidates } from '#shared/contract/candidates.ts';
import type { Candidate, EnglishProposal } from '#shared/model/candidate.ts';
import type { Failure } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';
import { readInput } from '../read-input.ts';

const defaultLimit = 30;
/** English is asked for this many at a time, as many as one request takes. */
const atOnce = 50;

/**
 * `terms extract [ARTICLE…|FILE…]`: wording that is worth an entry, of each article or file named or of all articles
 * together, with the English that the memory has for it.
 */
export async function extractTerms(
  context: CommandContext,
  items: readonly string[],
  limit: number = defaultLimit,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    if (items.length === 0)
      return printAll(console, client, await client.call('candidates.find', { articleId: null, limit }));
    for (const item of items) {
      const found = await findIn(client, console, item, limit);
      if (typeof found === 'number') return found;
      const code = await printAll(console, client, found);
      if (code !== exitCodes.done) return code;
    }
    return exitCodes.done;
  });
}

async function findIn(
  client: EngineClient,
  console: Console,
  item: string,
  limit: number,
): Promise<Result<FoundCandidates, Failure> | ExitCode> {
  const articles = await resolveArticles(client, [item]);
  const article = articles.ok ? articles.value[0] : undefined;
  if (article) return client.call('candidates.find', { articleId: article.id, limit });
  const isFile = item === '-' || (existsSync(item) && statSync(item).isFile());
  if (!isFile) return articles.ok ? exitCodes.usage : console.fail(articles.error);
  const text = await readInput(console, item);
  return typeof text === 'number' ? text : client.call('candidates.findText', { text, limit });
}

async function printAll(
  console: Console,
  client: EngineClient,
  found: Result<FoundCandidates, Failure>,
): Promise<ExitCode> {
  if (!found.ok) return console.fail(found.error);
  const { candidates } = found.value;
  for (let from = 0; from < candidates.length; from += atOnce) {
    const some = candidates.slice(from, from + atOnce);
    const english = await askEnglish(client, some);
    if (!english.ok) return console.fail(english.error);
    for (const [at, candidate] of some.entries()) print(console, candidate, english.value[at] ?? []);
  }
  return exitCodes.done;
}

/** The English of some candidates, in their order. */
async function askEnglish(client: EngineClient, candidates: readonly Candidate[]) {
  if (candidates.length === 0) return ok([]);
  return client.call('candidates.english', {
    candidates: candidates.map(({ dutch, forms, places }) => ({
      dutch,
      forms: [...forms],
      places: places.map(({ segmentId, source, range }) => ({ segmentId, source, range: [range[0], range[1]] })),
    })),
  });
}

function print(console: Console, candidate: Candidate, english: readonly EnglishProposal[]): void {
  if (console.json) {
    console.printJson({ ...candidate, english });
    return;
  }
  const { dutch, abbreviation, kind, count } = candidate;
  const short = abbreviation === null ? '' : ` (${abbreviation})`;
  const [best] = english;
  const rendered = best === undefined ? '' : `  →  ${best.english} (${Math.round(100 * best.confidence)}%)`;
  console.print(`${dutch}${short}${rendered}  [${kind}, ${count}×]`);
}
