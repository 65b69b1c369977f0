import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportedDocument, ExportFormat } from '#shared/contract/exports.ts';
import { assertNever } from '#shared/assert-never.ts';
import { writeUserFile } from '#glossary/hosts/write-file.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';

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
    const path = (await isFolder(out)) ? join(out, document.value.fileName) : out;
    const written = await writeUserFile(path, document.value.bytes);
    if (!written.ok) return console.fail(written.error);
    tellDocument(console, path, document.value);
    return exitCodes.done;
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function tellDocument(console: Console, path: string, { pages, warnings, bytes }: ExportedDocument): void {
  if (console.json) console.printJson({ path, pages, bytes: bytes.length, warnings });
  else console.tell('written', { path });
  warnings.forEach((warning) => tellWarning(console, warning));
}

function tellWarning(console: Console, warning: ExportedDocument['warnings'][number]): void {
  switch (warning.type) {
    case 'untranslated':
      return console.tell('untranslatedWarning', { segments: warning.segments });
    case 'unconfirmed':
      return console.tell('unconfirmedWarning', { segments: warning.segments });
    case 'characters-dropped':
      return console.tell('droppedWarning', { characters: warning.characters });
    case 'not-ua':
      return console.tell('notUaWarning', { characters: warning.characters });
    default:
      return assertNever(warning);
  }
}
