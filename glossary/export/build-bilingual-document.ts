import type { Article, OptionalKind } from '#shared/model/article.ts';
import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import type { SegmentTerm } from '#shared/model/terms.ts';
import { writePlainText } from '#shared/text/style-runs.ts';
import type {
  BilingualDocument,
  BilingualParagraph,
  BilingualRow,
  Departure,
  DocumentCounts,
  DocumentLanguage,
} from './bilingual-document.ts';
import { listUsedTerms } from './list-used-terms.ts';

/** What a bilingual document is made of. */
export interface BilingualMaterial {
  readonly article: Article;
  /** All segments of the article in order, left-out ones too. */
  readonly segments: readonly Segment[];
  /** The glossary terms found in each segment, in the order of `segments`. */
  readonly terms: readonly (readonly SegmentTerm[])[];
  /** Day of the export, `YYYY-MM-DD`. */
  readonly producedOn: string;
  readonly language: DocumentLanguage;
}

/** Maps an article to the document that a client reads: left-out kinds are gone, sentences stand in their paragraphs. */
export function buildBilingualDocument(material: BilingualMaterial): BilingualDocument {
  const { article, segments, terms, producedOn, language } = material;
  const shown = segments
    .map((segment, place) => ({ segment, terms: terms[place] ?? [] }))
    .filter(({ segment }) => !article.leftOut.includes(segment.kind as OptionalKind));
  return {
    title: article.title,
    sourceName: article.sourceName,
    publishedOn: article.publishedOn,
    language,
    producedOn,
    paragraphs: groupByParagraph(shown.map(({ segment }) => segment)),
    terms: listUsedTerms(shown.map((one) => ({ target: one.segment.target, terms: one.terms }))),
    departures: shown.flatMap((one) => listDepartures(one.segment, one.terms)),
    counts: countSegments(
      shown.map(({ segment }) => segment),
      article.words,
    ),
  };
}

function groupByParagraph(segments: readonly Segment[]): readonly BilingualParagraph[] {
  const paragraphs: { place: number; kind: Segment['kind']; rows: BilingualRow[] }[] = [];
  for (const segment of segments) {
    const last = paragraphs.at(-1);
    if (last?.place === segment.paragraph) last.rows.push(toRow(segment));
    else paragraphs.push({ place: segment.paragraph, kind: segment.kind, rows: [toRow(segment)] });
  }
  return paragraphs.map(({ kind, rows }) => ({ kind, rows }));
}

function toRow({ source, target, gap, status, overrides, tags }: Segment): BilingualRow {
  return { source, target: isEmpty(target) ? '' : target, gap, status, hasOverride: overrides.length > 0, tags };
}

/** The reasons that were given; an entry that the glossary has no longer goes by its id. */
function listDepartures({ target, overrides, tags }: Segment, terms: readonly SegmentTerm[]): readonly Departure[] {
  if (isEmpty(target)) return [];
  return overrides.map(({ conceptId, reason, by, at }) => {
    const concept = terms.find((term) => term.concept.id === conceptId)?.concept;
    const dutch = concept?.terms.find((term) => term.language === 'nl')?.text ?? conceptId;
    return { dutch, english: writePlainText(target, tags), reason, by, at };
  });
}

function countSegments(segments: readonly Segment[], words: number): DocumentCounts {
  const translated = segments.filter(({ target }) => !isEmpty(target));
  const confirmed = translated.filter(({ status }) => isConfirmed(status)).length;
  return {
    words,
    segments: segments.length,
    confirmed,
    unconfirmed: translated.length - confirmed,
    untranslated: segments.length - translated.length,
  };
}

function isEmpty(target: string): boolean {
  return target.trim() === '';
}
