import type { Inconsistency } from '#shared/model/consistency.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import type { Console, ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';
import type { Checked } from './print-finding.ts';

/** What is written in more than one way, within each of the articles named or across all of them; what is ignored is not told. */
export async function checkConsistency(context: CommandContext, names: readonly string[]): Promise<Checked | ExitCode> {
  const { console } = context;
  let findings = 0;
  const failed = await withEngine<ExitCode | null>(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, names);
    if (!articles.ok) return console.fail(articles.error);
    const scopes: readonly (ArticleId | null)[] = names.length === 0 ? [null] : articles.value.map(({ id }) => id);
    for (const articleId of scopes) {
      const found = await client.call('consistency.find', { articleId });
      if (!found.ok) return console.fail(found.error);
      const open = found.value.filter(({ ignored }) => !ignored);
      for (const finding of open) print(console, finding);
      findings += open.filter(({ severity }) => severity !== 'info').length;
    }
    return null;
  });
  return failed ?? { findings, refused: 0 };
}

function print(console: Console, { ignored: _ignored, ...finding }: Inconsistency): void {
  if (console.json) {
    console.printJson({ code: `inconsistent_${finding.kind}`, ...finding });
    return;
  }
  console.print(finding.subject);
  for (const { text, places } of finding.renderings) {
    const where = places.map(({ title, index }) => `${title}:${index + 1}`).join(', ');
    console.print(`  ${text}  (${where})`);
  }
}
