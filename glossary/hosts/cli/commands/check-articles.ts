import type { Finding } from '#shared/model/finding.ts';
import { renderFinding } from '#shared/messages/render-message.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';

/** `check [ARTICLE…]`: findings that nobody has let stand; exit 1 where there are any. */
export async function checkArticles(context: CommandContext, names: readonly string[]): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, names);
    if (!articles.ok) return console.fail(articles.error);
    let count = 0;
    for (const article of articles.value) {
      const checked = await client.call('checks.article', { articleId: article.id });
      if (!checked.ok) return console.fail(checked.error);
      for (const { index, findings } of checked.value) {
        const open = findings.filter((finding) => finding.overridden === null && finding.severity !== 'info');
        for (const finding of open) printFinding(console, finding, { article: article.sourceName, index });
        count += open.length;
      }
    }
    return tellCount(console, count);
  });
}

/** One finding: a JSON line, or words with the place. */
export function printFinding(
  console: Console,
  finding: Finding,
  place: { readonly article?: string; readonly index: number },
): void {
  const message = renderFinding(finding, console.language);
  if (!console.json) {
    const label = place.article === undefined ? `${place.index + 1}` : `${place.article}:${place.index + 1}`;
    console.print(`${label}  ${message}`);
    return;
  }
  const { code, conceptId, severity, source, target, fix } = finding;
  console.printJson({ ...place, code, conceptId, severity, message, source, target, fix });
}

/** Says how many there were and gives the exit code. */
export function tellCount(console: Console, count: number): ExitCode {
  console.tell(count === 0 ? 'noFindings' : 'findings', { count });
  return count === 0 ? exitCodes.done : exitCodes.findings;
}
