/** Who changes an entry, and when. */
export interface Editor {
  readonly name: string | null;
  readonly now: Date;
}
