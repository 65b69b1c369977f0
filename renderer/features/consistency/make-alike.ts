import type { Inconsistency, Rendering } from '#shared/model/consistency.ts';
import type { RewordRequest } from '#renderer/session/reword-request.ts';

/** The change that makes all places say it this way; null where that is not for us to change: the Dutch stands as it came. */
export function toRequest(finding: Inconsistency, rendering: Rendering): RewordRequest | null {
  const { kind, side, renderings, conceptId } = finding;
  const others = renderings.filter((other) => other !== rendering);
  if (side === 'source' || kind === 'target') return null;
  if (kind === 'source') {
    return {
      kind: 'same',
      segmentIds: others.flatMap(({ places }) => places.map(({ segmentId }) => segmentId)),
      target: rendering.text,
    };
  }
  return { kind: 'wording', old: others.map(({ text }) => text), new: rendering.text, conceptId };
}
