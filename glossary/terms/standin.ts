/* Stands in for interchange/tbx, terms/recognise and terms/enforce until they land. */
import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Concept, TermHit } from '#shared/model/terms.ts';

/** Stand-in. */
export interface TermIndex {
  readonly concepts: Map<string, Concept>;
}
/** Stand-in. */
export function buildTermIndex(concepts: readonly Concept[]): TermIndex {
  return { concepts: new Map(concepts.map((c) => [c.id, c])) };
}
/** Stand-in. */
export function findTerms(index: TermIndex, text: string): readonly TermHit[] {
  const hits: TermHit[] = [];
  for (const concept of index.concepts.values())
    for (const term of concept.terms) {
      if (term.language !== 'nl') continue;
      const pattern = new RegExp(
        `(?<![\\p{L}])${term.text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}])`,
        'giu',
      );
      for (const m of text.matchAll(pattern))
        hits.push({ conceptId: concept.id, surface: m[0], start: m.index, end: m.index + m[0].length, kind: 'term' });
    }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.map((h, i) =>
    hits.some((o, j) => j !== i && o.start <= h.start && o.end >= h.end && o.end - o.start > h.end - h.start)
      ? { ...h, kind: 'nested' as const }
      : h,
  );
}
/** Stand-in. */
export function checkTerms(pair: { source: string; target: string; index: TermIndex }): readonly Finding[] {
  const target = pair.target.toLowerCase().replace(/[‘’]/gu, "'");
  const seen = new Set<ConceptId>();
  return findTerms(pair.index, pair.source).flatMap((hit): Finding[] => {
    if (hit.kind !== 'term' || seen.has(hit.conceptId)) return [];
    seen.add(hit.conceptId);
    const terms = pair.index.concepts.get(hit.conceptId)?.terms ?? [];
    const good = terms.filter((t) => t.language === 'en' && t.standing !== 'deprecated').map((t) => t.text);
    if (good.length === 0 || good.some((t) => target.includes(t.toLowerCase().replace(/[‘’]/gu, "'")))) return [];
    return [
      {
        code: 'term_missing',
        severity: 'error',
        conceptId: hit.conceptId,
        source: [hit.start, hit.end],
        target: null,
        fix: good[0] ?? null,
        detail: { source: hit.surface, target: '', expected: good, reason: '' },
        overridden: null,
      },
    ];
  });
}
