import type { Finding, TermFindingCode } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';

/** What an override lets stand, and why. */
export interface OverrideKey {
  readonly conceptId: ConceptId;
  readonly code: TermFindingCode;
  readonly reason: string;
}

/** The findings with the reason on those that a translator let stand. */
export function markOverridden(findings: readonly Finding[], reasons: readonly OverrideKey[]): readonly Finding[] {
  return findings.map((finding) => {
    const reason = reasons.findLast(({ conceptId, code }) => conceptId === finding.conceptId && code === finding.code);
    return reason ? { ...finding, overridden: reason.reason } : finding;
  });
}
