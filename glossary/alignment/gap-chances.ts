/** Chances of leaving sentences without counterpart. */
export interface GapChances {
  /** After a link. */
  readonly open: number;
  /** After a sentence without counterpart. */
  readonly stay: number;
}
