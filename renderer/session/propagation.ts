import type { Confirmation } from '#shared/contract/segments.ts';
import type { Settings } from '#shared/contract/workspace.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { SessionParts } from './parts.ts';

/** What becomes of the other segments with the same Dutch when one is confirmed. */
export const propagations = ['automatic', 'ask', 'off'] as const;
export type Propagation = (typeof propagations)[number];

export function readPropagation(settings: Settings): Propagation {
  return propagations.find((each) => each === settings['propagation']) ?? 'automatic';
}

/** What the engine is to do with them. */
export function propagationOf(settings: Settings): 'fill' | 'count' | undefined {
  const wanted = readPropagation(settings);
  if (wanted === 'off') return undefined;
  return wanted === 'automatic' ? 'fill' : 'count';
}

/** Tells in passing where the English went besides, or where it could go. */
export function tellPropagation(parts: SessionParts, segmentId: SegmentId, { filled, others }: Confirmation): void {
  if (filled + others > 0) parts.notify({ type: 'propagated', segmentId, filled, others });
}
