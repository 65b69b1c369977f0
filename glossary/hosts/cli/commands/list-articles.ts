import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** `articles`: the articles with their progress. */
export async function listArticles(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const articles = await client.call('articles.list', {});
    if (!articles.ok) return console.fail(articles.error);
    if (console.json) {
      for (const article of articles.value) console.printJson(article);
      return exitCodes.done;
    }
    const head = (['id', 'file', 'article', 'words', 'segments', 'confirmed'] as const).map((word) =>
      say(console.language, word),
    );
    const rows = articles.value.map((article) => [
      article.id,
      article.sourceName,
      article.title,
      article.words,
      article.segments,
      `${article.words === 0 ? 100 : Math.floor((100 * article.confirmedWords) / article.words)}%`,
    ]);
    formatTable(head, rows).forEach(console.print);
    return exitCodes.done;
  });
}
