import type { Finding } from '#shared/model/finding.ts';

/** Says that a segment has no English yet. */
export function checkTargetEmpty(_source: string, target: string): readonly Finding[] {
  if (target.trim() !== '') return [];
  return [
    {
      code: 'target_empty',
      severity: 'info',
      conceptId: null,
      source: null,
      target: null,
      fix: null,
      detail: { source: '', target: '', expected: [], reason: '' },
      overridden: null,
    },
  ];
}
