import { blankSegment } from '#shared/model/blank-segment.ts';
import type { Article } from '#shared/model/article.ts';
import type { ArticleId, ConceptId, GlossaryId, SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { blankConcept, blankTerm, type SegmentTerm, type Term } from '#shared/model/terms.ts';
import type { BilingualDocument, BilingualParagraph, BilingualRow } from './bilingual-document.ts';

/** For tests: an article without progress. */
export function makeArticle(more: Partial<Article> = {}): Article {
  return {
    id: 'a' as ArticleId,
    title: 'Ook politiek inniger',
    sourceName: 'artikel.txt',
    publishedOn: '2021-08',
    position: 0,
    leftOut: [],
    words: 12,
    confirmedWords: 0,
    segments: 0,
    untranslated: 0,
    byStatus: { draft: 0, translated: 0, reviewed: 0, approved: 0, rejected: 0 },
    ...more,
  };
}

/** For tests: a confirmed sentence. */
export function makeSegment(source: string, target: string, more: Partial<Segment> = {}): Segment {
  return {
    ...blankSegment,
    id: source as SegmentId,
    source,
    target,
    status: 'translated',
    origin: 'typed',
    updatedAt: '2025-11-22T10:00:00.000Z',
    ...more,
  };
}

/** For tests: a term found in a sentence; the first wording of each language is the preferred one. */
export function makeTerm(
  dutch: readonly string[],
  english: readonly string[],
  more: Partial<SegmentTerm['hit']> = {},
): SegmentTerm {
  const id = dutch.join('/') as ConceptId;
  const word = (language: Term['language'], text: string, place: number): Term => ({
    ...blankTerm,
    language,
    text,
    standing: place === 0 ? 'preferred' : 'admitted',
    caseRule: 'smart',
  });
  return {
    hit: { conceptId: id, surface: dutch[0] ?? '', start: 0, end: 1, kind: 'term', ...more },
    concept: {
      ...blankConcept,
      id,
      glossaryId: 'g' as GlossaryId,
      terms: [
        ...dutch.map((text, place) => word('nl', text, place)),
        ...english.map((text, place) => word('en', text, place)),
      ],
    },
  };
}

/** For tests: a confirmed row. */
export function makeRow(source: string, target: string, more: Partial<BilingualRow> = {}): BilingualRow {
  return { source, target, gap: ' ', status: 'translated', hasOverride: false, tags: [], ...more };
}

/** For tests: a document of these paragraphs, with counts that fit them. */
export function makeDocument(
  paragraphs: readonly BilingualParagraph[],
  more: Partial<BilingualDocument> = {},
): BilingualDocument {
  const rows = paragraphs.flatMap((paragraph) => paragraph.rows);
  const untranslated = rows.filter(({ target }) => target === '').length;
  const confirmed = rows.filter(({ target, status }) => target !== '' && status === 'translated').length;
  return {
    title: 'Ook politiek inniger',
    sourceName: 'artikel.txt',
    publishedOn: '2021-08',
    language: 'en',
    producedOn: '2025-11-22',
    paragraphs,
    terms: [],
    departures: [],
    counts: {
      words: 12,
      segments: rows.length,
      confirmed,
      unconfirmed: rows.length - untranslated - confirmed,
      untranslated,
    },
    ...more,
  };
}
