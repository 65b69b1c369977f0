import type { CommandId } from '#renderer/session/command-spec.ts';
import type { SessionState } from '#renderer/session/state.ts';

/** The English that a command would put into the text; null for all other commands. */
export function describeInsert(id: CommandId, { aids }: Pick<SessionState, 'aids'>): string | null {
  const [, kind, digit] = /^insert-(match|term|fragment)-(\d)$/.exec(id) ?? [];
  if (!aids || !kind) return null;
  const at = Number(digit) - 1;
  if (kind === 'match') return aids.matches.status === 'ready' ? (aids.matches.value[at]?.target ?? null) : null;
  if (kind === 'fragment') {
    return aids.fragments.status === 'ready' ? (aids.fragments.value.fragments[at]?.english ?? null) : null;
  }
  return aids.terms.status === 'ready' ? (aids.terms.value[at]?.preferred?.text ?? null) : null;
}
