import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { preferredEnglish } from './find-terms.ts';

/** No glossary has more; without `--limit` the list is whole, for scripts count on it. */
const all = 1_000_000;

/** `terms list [QUERY]`: concept entries whose terms hold the query. */
export async function printConcepts(context: CommandContext, query: string, limit: number = all): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const concepts = await client.call('terms.list', { query, limit });
    if (!concepts.ok) return console.fail(concepts.error);
    for (const concept of concepts.value) {
      const dutch = concept.terms.filter((term) => term.language === 'nl').map((term) => term.text);
      if (console.json) console.printJson(concept);
      else console.print(`${dutch.join(', ')}  →  ${preferredEnglish(concept.terms)}`);
    }
    return exitCodes.done;
  });
}
