import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import type { Article } from '#shared/model/article.ts';
import type { PretranslateReport } from '#shared/contract/segments.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { writeFailure, writeUserFile } from '#glossary/hosts/write-file.ts';
import { findResources } from '#glossary/hosts/resources.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** A line of the demo's summary. */
interface DemoRow {
  readonly article: string;
  readonly words: number;
  readonly segments: number;
  readonly exact: number;
  readonly fuzzy: number;
  readonly untranslated: number;
  readonly confirmed: number;
  readonly terms: number;
  readonly findings: number;
  readonly pages: number;
  readonly file: string;
}

/**
 * `demo --out DIR`: the whole way once, without a window and without touching the user's workspace: import the five
 * articles, fill them from the memory, check them, write five bilingual PDFs.
 */
export async function runDemo(context: CommandContext, out: string): Promise<ExitCode> {
  const { console } = context;
  const folder = await makeFolder(tmpdir(), () => mkdtemp(join(tmpdir(), 'veerman-demo-')));
  if (!folder.ok) return console.fail(folder.error);
  const remove = () => rmSync(folder.value, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', remove).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const made = await makeFolder(out, () => mkdir(out, { recursive: true }));
    if (!made.ok) return console.fail(made.error);
    const workspace = join(folder.value, 'demo.sqlite');
    return await withEngine({ console, workspace }, 'starter', (client) => carryAcross(console, client, out));
  } finally {
    remove();
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
  }
}

async function makeFolder<T>(path: string, make: () => Promise<T>): Promise<Result<T, Failure>> {
  try {
    return ok(await make());
  } catch (error) {
    return err(writeFailure(path, error));
  }
}

async function carryAcross(console: Console, client: EngineClient, out: string): Promise<ExitCode> {
  const rows: DemoRow[] = [];
  const folder = join(findResources().seedsFolder, 'articles');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  for (const name of files) {
    console.tell('importing', { file: name });
    const row = await carryArticle(console, client, join(folder, name), out);
    if (!row.ok) return console.fail(row.error);
    rows.push(row.value);
    if (console.json) console.printJson(row.value);
  }
  if (!console.json) printSummary(console, rows);
  return rows.some((row) => row.findings > 0) ? exitCodes.findings : exitCodes.done;
}

async function carryArticle(
  console: Console,
  client: EngineClient,
  path: string,
  out: string,
): Promise<Result<DemoRow, Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const imported = await client.call('articles.import', { path, bytes: bytes.value });
  if (!imported.ok) return imported;
  const { articleId } = imported.value;
  const filled = await client.call('segments.pretranslate', { articleIds: [articleId], confirmExact: true });
  if (!filled.ok) return filled;
  const checked = await client.call('checks.article', { articleId });
  if (!checked.ok) return checked;
  const findings = checked.value
    .flatMap((segment) => segment.findings)
    .filter((finding) => finding.severity !== 'info');
  const document = await client.call('exports.create', { articleId, format: 'pdf', language: console.language });
  if (!document.ok) return document;
  // Named after the source, so that the five stand in the order of the articles.
  const file = join(out, `${basename(path, extname(path))}.pdf`);
  const written = await writeUserFile(file, document.value.bytes);
  if (!written.ok) return written;
  const opened = await client.call('articles.open', { articleId });
  if (!opened.ok) return opened;
  const terms = await countTerms(
    client,
    opened.value.segments.map((segment) => segment.source),
  );
  return ok(
    makeRow(opened.value.article, filled.value, {
      findings: findings.length,
      terms,
      pages: document.value.pages ?? 0,
      file,
    }),
  );
}

/** Distinct concepts of the glossary in these texts. */
async function countTerms(client: EngineClient, sources: readonly string[]): Promise<number> {
  const found = await client.call('terms.find', { text: sources.join('\n') });
  return found.ok ? new Set(found.value.map(({ concept }) => concept.id)).size : 0;
}

function makeRow(
  article: Article,
  filled: PretranslateReport,
  rest: Pick<DemoRow, 'findings' | 'terms' | 'pages' | 'file'>,
): DemoRow {
  return {
    article: article.title,
    words: article.words,
    segments: article.segments,
    exact: filled.context + filled.exact,
    fuzzy: filled.fuzzy,
    untranslated: filled.none,
    confirmed: filled.confirmed,
    ...rest,
  };
}

function printSummary(console: Console, rows: readonly DemoRow[]): void {
  const t = (phrase: Parameters<typeof say>[1]) => say(console.language, phrase);
  const numeric = [
    'words',
    'segments',
    'exact',
    'fuzzy',
    'untranslated',
    'confirmed',
    'terms',
    'findings',
    'pages',
  ] as const;
  const head = [
    t('article'),
    t('words'),
    t('segments'),
    t('exact'),
    t('fuzzy'),
    t('untranslated'),
    t('confirmed'),
    t('terms_'),
    t('findings_'),
    t('pages'),
    t('file'),
  ];
  const lines = rows.map((row) => [shorten(row.article, 40), ...numeric.map((key) => row[key]), row.file]);
  const totals = numeric.map((key) => (key === 'terms' ? '' : rows.reduce((sum, row) => sum + row[key], 0)));
  formatTable(head, [...lines, [t('total'), ...totals.map((total) => total as number), '']]).forEach(console.print);
}

function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
