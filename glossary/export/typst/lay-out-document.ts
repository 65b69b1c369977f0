import { assertNever } from '#shared/assert-never.ts';
import type { TagContent } from '#shared/model/tag.ts';
import { listStyledRuns, writePlainText } from '#shared/text/style-runs.ts';
import { hasTags } from '#shared/text/tags.ts';
import type { BilingualDocument, BilingualRow } from '../bilingual-document.ts';
import { documentWords, writeDate, writeLength, writeStatus, type DocumentWords } from '../document-words.ts';
import { keepHeadingsWithText } from './keep-headings-with-text.ts';
import type { LegendEntry, PageData, PageRow, StyledRuns } from './page-data.ts';

const marks = { unconfirmed: '○', rejected: '×', override: '†' } as const;
/** Characters that fill about half a page of one column; a line of it holds about 50. */
const halfPage = 1100;
const charactersALine = 50;

/** Turns a document into what the template places: flat rows with their marks, the title block, the legend. */
export function layOutDocument(document: BilingualDocument, author: string | null): PageData {
  const words = documentWords(document.language);
  const rows = keepHeadingsWithText(flattenRows(document));
  return {
    title: document.title.trim() || document.sourceName.trim() || words.kicker,
    sourceName: document.sourceName,
    lang: document.language,
    region: words.region,
    date: readDate(document.producedOn),
    author,
    keywords: ['Nederlands–English', document.sourceName, ...document.terms.slice(0, 12).map(({ dutch }) => dutch)],
    words: {
      kicker: words.kicker,
      page: words.page,
      of: words.of,
      untranslated: words.untranslated,
      empty: words.empty,
      appendix: words.appendix,
      departures: words.departures,
    },
    facts: listFacts(document, words),
    legend: explainMarks(rows, words),
    rows,
    terms: document.terms.map(({ dutch, english, note }) => ({ nl: dutch, en: english, note: note ?? '' })),
    departures: document.departures.map((departure) => ({
      nl: departure.dutch,
      en: departure.english,
      note: [departure.reason, departure.by, writeDate(departure.at.slice(0, 10), words)].filter(Boolean).join(' · '),
    })),
  };
}

function listFacts(document: BilingualDocument, words: DocumentWords): PageData['facts'] {
  const state = `${writeStatus(document.counts, words)}\n${writeDate(document.producedOn, words)}`;
  return [
    [words.source, document.sourceName],
    ...(document.publishedOn === null ? [] : [[words.published, writeDate(document.publishedOn, words)] as const]),
    [words.length, writeLength(document.counts, words)],
    [words.status, state],
  ];
}

function flattenRows(document: BilingualDocument): readonly Omit<PageRow, 'keep'>[] {
  let bodies = 0;
  return document.paragraphs.flatMap(({ kind, rows }) => {
    if (kind === 'body') bodies += 1;
    const number = kind === 'body' ? bodies : null;
    return rows.map((row, place) => ({
      kind,
      number: place === 0 ? number : null,
      source: [writePlainText(row.source, row.tags)],
      target: row.target === '' ? [] : [writePlainText(row.target, row.tags)],
      ...(hasTags(row.source) && { sourceStyled: styleRuns(row.source, row.tags) }),
      ...(hasTags(row.target) && { targetStyled: styleRuns(row.target, row.tags) }),
      marks: marksOf(row),
      first: place === 0,
      last: place === rows.length - 1,
      long: weigh(row.source) > halfPage || weigh(row.target) > halfPage,
    }));
  });
}

function styleRuns(text: string, tags: readonly TagContent[]): readonly StyledRuns[] {
  return listStyledRuns(text, tags).map(({ text: words, styles, link }) => ({
    runs: [words],
    styles,
    link: link !== null && canFollow.test(link) ? link : null,
  }));
}

/** A link within a site leads nowhere from a PDF. */
const canFollow = /^(?:https?:\/\/|mailto:)\S+$/iu;

function marksOf({ target, status, hasOverride }: BilingualRow): string {
  if (target === '') return '';
  return statusMark(status) + (hasOverride ? marks.override : '');
}

function statusMark(status: BilingualRow['status']): string {
  switch (status) {
    case 'draft':
      return marks.unconfirmed;
    case 'rejected':
      return marks.rejected;
    case 'translated':
    case 'reviewed':
    case 'approved':
      return '';
    default:
      return assertNever(status);
  }
}

function explainMarks(rows: readonly PageRow[], words: DocumentWords): readonly LegendEntry[] {
  const used = new Set(rows.flatMap((row) => [...row.marks]));
  return [
    { mark: marks.unconfirmed, meaning: words.unconfirmed },
    { mark: marks.rejected, meaning: words.rejected },
    { mark: marks.override, meaning: words.override },
  ].filter(({ mark }) => used.has(mark));
}

/** Characters, where a line end counts as the whole line that it takes. */
function weigh(text: string): number {
  return text.length + (text.match(/\n/gu)?.length ?? 0) * charactersALine;
}

function readDate(date: string): PageData['date'] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  return parts && !Number.isNaN(Date.parse(parts[0])) ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : null;
}
