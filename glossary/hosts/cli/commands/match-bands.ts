import { extname } from 'node:path';
import { statisticsFormats, type StatisticsFormat } from '#shared/contract/statistics.ts';
import { bandWords } from '#glossary/statistics/band-words.ts';
import { columnNames, listBandSheets } from '#glossary/statistics/list-band-rows.ts';
import type { BandReport } from '#shared/model/statistics.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { resolveArticles, withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { tellDocument, writeDocument } from '../write-document.ts';

/** What `stats --bands` may be told. */
export interface BandOptions {
  /** Count repetitions in each article by itself. */
  readonly separately?: boolean;
  /** A file that ends in .csv, .xlsx or .pdf; else a table is printed. */
  readonly out?: string;
}

/** `stats --bands [ARTICLE…]`: the text by how much the memory helps with it. */
export async function printBands(
  context: CommandContext,
  names: readonly string[],
  { separately = false, out }: BandOptions,
): Promise<ExitCode> {
  const { console } = context;
  const format = out === undefined ? null : formatOf(out);
  if (format === undefined) {
    console.tell('wrongEnding', { endings: statisticsFormats.map((each) => `.${each}`).join(', ') });
    return exitCodes.usage;
  }
  return withEngine(context, 'fail', async (client) => {
    const articles = await resolveArticles(client, names);
    if (!articles.ok) return console.fail(articles.error);
    const scope = { articleIds: articles.value.map(({ id }) => id), acrossArticles: !separately };
    if (out === undefined || format === null) {
      const report = await client.call('statistics.bands', scope);
      if (!report.ok) return console.fail(report.error);
      printReport(console, report.value);
      return exitCodes.done;
    }
    const document = await client.call('statistics.export', { ...scope, format, language: console.language });
    if (!document.ok) return console.fail(document.error);
    const written = await writeDocument(out, document.value);
    if (!written.ok) return console.fail(written.error);
    tellDocument(console, written.value, document.value);
    return exitCodes.done;
  });
}

function formatOf(path: string): StatisticsFormat | undefined {
  const ending = extname(path).slice(1).toLowerCase();
  return statisticsFormats.find((format) => format === ending);
}

function printReport(console: Console, report: BandReport): void {
  if (console.json) return console.printJson(report);
  const words = bandWords(console.language);
  for (const [at, { name, rows, sum }] of listBandSheets(report, words).entries()) {
    if (at > 0) console.print('');
    console.print(name);
    formatTable(columnNames(words), [...rows, sum]).forEach(console.print);
  }
}
