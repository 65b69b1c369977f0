import type { Finding } from '#shared/model/finding.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { checkNumbers } from '#glossary/checks/check-numbers.ts';
import { checkTargetEmpty } from '#glossary/checks/check-target-empty.ts';
import type { CheckTerms } from './confirm-segment.ts';
import { markOverridden } from './mark-overridden.ts';

/** Everything the checks find in a segment with this English, which need not be saved; overridden findings say why. */
export function checkSegment(segment: Segment, target: string, checkTerms: CheckTerms): readonly Finding[] {
  const { source, overrides } = segment;
  if (target.trim() === '') return checkTargetEmpty(source, target);
  const reasons = overrides.map(({ conceptId, code, reason }) => ({ conceptId: conceptId as ConceptId, code, reason }));
  return [...markOverridden(checkTerms(source, target), reasons), ...checkNumbers(source, target)];
}
