/* Stands in for interchange/tbx, terms/recognise and terms/enforce until they land. */
import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import { findTerms } from './recognise/find-terms.ts';
import type { TermIndex } from './recognise/term-index.ts';

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
