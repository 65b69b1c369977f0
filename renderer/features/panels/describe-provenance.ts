import type { Match } from '#shared/model/memory.ts';

/** Where a unit comes from in one line: memory, maker, day, document; what is not known is left out. */
export function describeProvenance(
  match: Pick<Match, 'memoryName' | 'provenance'>,
  formatDay: (iso: string) => string,
): string {
  const { document, createdBy, changedAt, createdAt } = match.provenance;
  const day = changedAt ?? createdAt;
  const parts = [match.memoryName, createdBy, day && formatDay(day), document === match.memoryName ? null : document];
  return parts.filter(Boolean).join(' · ');
}
