import type { Finding } from '#shared/model/finding.ts';

/** Stub until written. */
export function checkNumbers(_source: string, _target: string): readonly Finding[] {
  return [];
}
