/**
 * One step of the schema. It is never changed once released: the next step mends it. A step that renames or drops a
 * column of a table of the undo journal also empties `undo_step`, whose rows speak of columns by name.
 */
export interface Migration {
  /** The `user_version` that the file has after it; they count up by one from 1. */
  readonly version: number;
  readonly name: string;
  readonly statements: string;
}
