import type { OptionalKind, ParagraphKind } from '#shared/model/article.ts';
import type { Segment } from '#shared/model/segment.ts';

/** A paragraph as a reader meets it. */
export interface PreviewParagraph {
  readonly place: number;
  readonly kind: ParagraphKind;
  readonly segments: readonly Segment[];
}

/** The article in paragraphs, without the kinds that are left out, whatever a filter shows of it. */
export function groupParagraphs(
  segments: readonly Segment[],
  leftOut: readonly OptionalKind[],
): readonly PreviewParagraph[] {
  const hidden = new Set<ParagraphKind>(leftOut);
  const paragraphs: { place: number; kind: ParagraphKind; segments: Segment[] }[] = [];
  for (const segment of segments) {
    if (hidden.has(segment.kind)) continue;
    const last = paragraphs.at(-1);
    if (last?.place === segment.paragraph && last.kind === segment.kind) last.segments.push(segment);
    else paragraphs.push({ place: segment.paragraph, kind: segment.kind, segments: [segment] });
  }
  return paragraphs;
}

/** True where nothing in a paragraph changed, so that it need not be drawn anew. */
export function isSameParagraph(one: PreviewParagraph, other: PreviewParagraph): boolean {
  return (
    one.place === other.place &&
    one.kind === other.kind &&
    one.segments.length === other.segments.length &&
    one.segments.every((segment, index) => segment === other.segments[index])
  );
}
