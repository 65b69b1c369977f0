import type { ParagraphKind } from '#shared/model/article.ts';

/** Name of a kind in the report's words; body text is not worth naming. */
export type NamedKind = 'headings' | 'captions' | 'related' | 'notes';

const named: readonly (readonly [ParagraphKind, NamedKind])[] = [
  ['heading', 'headings'],
  ['caption', 'captions'],
  ['related', 'related'],
  ['author-note', 'notes'],
];

/** "4 headings, 1 photo caption"; empty where all is body text. */
export function describeKinds(
  byKind: Readonly<Record<ParagraphKind, number>>,
  say: (kind: NamedKind, count: number) => string,
): string {
  return named
    .filter(([kind]) => byKind[kind] > 0)
    .map(([kind, name]) => say(name, byKind[kind]))
    .join(', ');
}
