import type { Match } from '#shared/model/memory.ts';

/** Where a unit comes from in one line: memory, document, maker, day; what is not known is left out. */
export function describeProvenance(
  match: Pick<Match, 'memoryName' | 'provenance'>,
  formatDay: (iso: string) => string,
): string {
  const { document, createdBy, changedAt, createdAt } = match.provenance;
  const day = changedAt ?? createdAt;
  const parts = [match.memoryName, document === match.memoryName ? null : document, createdBy, day && formatDay(day)];
  return parts.filter(Boolean).join(' · ');
}
