import type { ImportReport } from '#shared/model/article.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';

/** `import FILE…`: each file whole or not at all; a refused one does not stop the others. */
export async function importArticles(context: CommandContext, files: readonly string[]): Promise<ExitCode> {
  return withEngine(context, 'starter', async (client) => {
    let worst: ExitCode = exitCodes.done;
    for (const file of files) {
      const code = await importArticle(context.console, client, file);
      if (code !== exitCodes.done) worst = code;
    }
    return worst;
  });
}

async function importArticle(console: Console, client: EngineClient, path: string): Promise<ExitCode> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return console.fail(bytes.error);
  const report = await client.call('articles.import', { path, bytes: bytes.value });
  if (!report.ok) return console.fail(report.error);
  tellReport(console, path, report.value);
  return exitCodes.done;
}

function tellReport(console: Console, file: string, report: ImportReport): void {
  if (console.json) console.printJson({ file, ...report });
  else {
    const { title, paragraphsOut: paragraphs, wordsIn, wordsOut, segments } = report;
    console.tell('imported', { file, title, paragraphs, wordsIn, wordsOut, segments });
  }
  for (const warning of report.warnings) {
    if (warning.type === 'same-text') console.tell('sameText', { file, title: warning.title });
    else console.tell('guessed', { file, encoding: warning.encoding });
  }
}
