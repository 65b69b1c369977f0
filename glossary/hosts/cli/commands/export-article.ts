import type { ExportFormat } from '#shared/contract/exports.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';
import { tellDocument, writeDocument } from '../write-document.ts';

/** `export ARTICLE --format F --out FILE`: a folder as FILE takes the document under its own name. */
export async function exportArticle(
  context: CommandContext,
  name: string,
  format: ExportFormat,
  out: string,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, [name]);
    if (!articles.ok) return console.fail(articles.error);
    const [article] = articles.value;
    if (!article) return console.fail({ type: 'article-unknown', article: name });
    const document = await client.call('exports.create', { articleId: article.id, format, language: console.language });
    if (!document.ok) return console.fail(document.error);
    const written = await writeDocument(out, document.value);
    if (!written.ok) return console.fail(written.error);
    tellDocument(console, written.value, document.value);
    return exitCodes.done;
  });
}
