import { exitCodes, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';

/** What `pretranslate` may be told. */
export interface PretranslateOptions {
  readonly threshold?: number;
  readonly confirm?: boolean;
  readonly fragments?: boolean;
}

/** `pretranslate [ARTICLE…]`: fills what has no English from the memory. */
export async function pretranslateArticles(
  context: CommandContext,
  names: readonly string[],
  { threshold, confirm = false, fragments = false }: PretranslateOptions,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, names);
    if (!articles.ok) return console.fail(articles.error);
    const articleIds = articles.value.map((article) => article.id);
    const report = await client.call('segments.pretranslate', {
      articleIds,
      threshold,
      confirmExact: confirm,
      fragments,
    });
    if (!report.ok) return console.fail(report.error);
    if (console.json) console.printJson(report.value);
    else console.tell('pretranslated', { ...report.value });
    return exitCodes.done;
  });
}
