/** A row as it was seen or read: its English, and whether it is confirmed. */
export interface RowState {
  readonly text: string;
  readonly confirmed: boolean;
}

/** A row as the page showed it from a moment on, in milliseconds of the clock. */
export interface SeenState extends RowState {
  readonly at: number;
  /** Asked for but not shown yet: the disk may have it already, and nobody misses it. */
  readonly isPending: boolean;
}

/** What a kill did to one row. */
export type Verdict =
  | { readonly kind: 'whole' }
  /** Typing of the last moment is missing: `milliseconds` lie between the first key that is missing and the kill. */
  | { readonly kind: 'tail'; readonly milliseconds: number }
  /** It was shown as confirmed before the kill, and is not what was confirmed. */
  | { readonly kind: 'unconfirmed' }
  /** What the disk holds was never on the page. */
  | { readonly kind: 'foreign' };

/** The kill, as a row is judged after it. */
export interface KillMoment {
  /** The moment before the kill was sent. */
  readonly killedAt: number;
  /** A confirmation was asked for: the disk may have it before the page shows it. */
  readonly mayBeConfirmed: boolean;
}

/**
 * Compares a row on the disk with all that the page showed of it, in order, the first being what the disk held when the
 * round began.
 */
export function judgeRow(seen: readonly SeenState[], disk: RowState, kill: KillMoment): Verdict {
  const { killedAt, mayBeConfirmed } = kill;
  const fits = (state: SeenState) => state.confirmed === disk.confirmed || (disk.confirmed && mayBeConfirmed);
  const at = seen.findLastIndex((state) => state.text === disk.text && fits(state));
  if (at === -1) return { kind: 'foreign' };
  const later = seen.slice(at + 1).filter((state) => !state.isPending && state.at < killedAt);
  if (later.some(({ confirmed }) => confirmed)) return { kind: 'unconfirmed' };
  const [first] = later;
  return first ? { kind: 'tail', milliseconds: killedAt - first.at } : { kind: 'whole' };
}
