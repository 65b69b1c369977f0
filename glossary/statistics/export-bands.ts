import { assertNever } from '#shared/assert-never.ts';
import type { ExportedDocument } from '#shared/contract/exports.ts';
import type { StatisticsFormat } from '#shared/contract/statistics.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { BandReport } from '#shared/model/statistics.ts';
import { ok, type Result } from '#shared/result.ts';
import { setPages, type RenderOptions } from '#glossary/export/set-pages.ts';
import type { TablesData } from '#glossary/export/typst/tables-data.ts';
import { writeDelimited } from '#glossary/interchange/delimited/write-delimited.ts';
import { writeXlsx } from '#glossary/interchange/xlsx/write-xlsx.ts';
import { bandWords, type BandWords } from './band-words.ts';
import { columnNames, listBandSheets, type BandSheet } from './list-band-rows.ts';

/** What a file of statistics says of itself. */
export interface BandDocument {
  readonly report: BandReport;
  readonly language: 'en' | 'nl';
  /** `YYYY-MM-DD`. */
  readonly producedOn: string;
}

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const;

/** An analysis as a file. */
export async function exportBands(
  document: BandDocument,
  format: StatisticsFormat,
  options: RenderOptions,
): Promise<Result<ExportedDocument, FailureOfType<'export-failed' | 'cancelled'>>> {
  const words = bandWords(document.language);
  const sheets = listBandSheets(document.report, words);
  const head = { fileName: `Veerman - ${words.fileName}.${format}`, mediaType: mediaTypes[format] };
  switch (format) {
    case 'csv':
      return ok({ ...head, bytes: toCsv(sheets, words), warnings: [], pages: null });
    case 'xlsx':
      return ok({ ...head, bytes: toXlsx(sheets, words), warnings: [], pages: null });
    case 'pdf': {
      const data = toTables(sheets, document, words, options.author ?? null);
      const set = await setPages({ template: 'tables', data }, words.lost, options);
      return set.ok ? ok({ ...head, bytes: set.value.pdf, warnings: set.value.warnings, pages: set.value.pages }) : set;
    }
    default:
      return assertNever(format);
  }
}

/** One table, so that a spreadsheet can filter it: the article stands before every row. Excel knows UTF-8 by its mark. */
function toCsv(sheets: readonly BandSheet[], words: BandWords): Uint8Array {
  const rows = sheets.flatMap(({ name, rows: own, sum }) => [...own, sum].map((row) => [name, ...row]));
  const text = writeDelimited([[words.article, ...columnNames(words)], ...rows], { separator: ',' });
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function toXlsx(sheets: readonly BandSheet[], words: BandWords): Uint8Array {
  const rows = sheets.flatMap(({ name, rows: own, sum }) => [...own, sum].map((row) => [name, ...row]));
  return writeXlsx({ name: words.title, header: [words.article, ...columnNames(words)], rows });
}

function toTables(
  sheets: readonly BandSheet[],
  { producedOn, language, report }: BandDocument,
  words: BandWords,
  author: string | null,
): TablesData {
  const number = (value: number) => new Intl.NumberFormat(words.locale).format(value);
  const show = (row: BandSheet['sum']) => row.map((cell) => (typeof cell === 'number' ? number(cell) : cell));
  const [year = 0, month = 1, day = 1] = producedOn.split('-').map(Number);
  const made = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    title: words.title,
    kicker: words.kicker,
    lang: language,
    region: words.region,
    date: [year, month, day],
    author,
    landscape: false,
    words: { page: words.page, of: words.of },
    facts: [
      [words.articles, number(report.articles.length)],
      [words.segments, number(report.total.segments)],
      [words.words, number(report.total.words)],
      [words.made, made.format(new Date(`${producedOn}T00:00:00Z`))],
    ],
    legend: [],
    tables: sheets.map((sheet) => ({
      heading: sheet.name,
      columns: columnNames(words).map((name, at) => ({ name, isNumber: at > 0, share: at === 0 ? 2 : 1, lang: null })),
      rows: sheet.rows.map(show),
      sum: show(sheet.sum),
    })),
  };
}
