import type { Finding } from '#shared/model/finding.ts';
import type { Segment } from '#shared/model/segment.ts';
import { checkNumbers } from '#glossary/checks/check-numbers.ts';
import { checkTags } from '#glossary/checks/check-tags.ts';
import { checkTargetEmpty } from '#glossary/checks/check-target-empty.ts';
import type { CheckTerms, TextPair } from '#glossary/terms/terms-index.ts';
import { markOverridden } from './mark-overridden.ts';

/**
 * Everything the checks find in a segment with this English, which need not be saved; overridden findings say why.
 * `before` is the segment before it in the article.
 */
export function checkSegment(
  segment: Segment,
  target: string,
  before: TextPair | null,
  checkTerms: CheckTerms,
): readonly Finding[] {
  const { source, overrides } = segment;
  if (target.trim() === '') return checkTargetEmpty(source, target);
  return [
    ...markOverridden(checkTerms(source, target, before), overrides),
    ...checkNumbers(source, target),
    ...checkTags(source, target),
  ];
}
