import type { AlignmentRow } from './alignment.ts';

/** A change to the rows of an alignment that can be turned round. */
export type AlignmentEdit =
  /** Rows in place of others, from row `at`. */
  | {
      readonly type: 'splice';
      readonly at: number;
      readonly removed: readonly AlignmentRow[];
      readonly added: readonly AlignmentRow[];
    }
  /** These rows, by number, were not accepted before and are now, or the other way round. */
  | { readonly type: 'mark'; readonly rows: readonly number[]; readonly accepted: boolean };

/** The rows after a change. The rows given are not changed. */
export function applyEdit(rows: readonly AlignmentRow[], edit: AlignmentEdit): readonly AlignmentRow[] {
  if (edit.type === 'splice') return rows.toSpliced(edit.at, edit.removed.length, ...edit.added);
  const changed = [...rows];
  for (const number of edit.rows) {
    const row = changed[number];
    if (row) changed[number] = { ...row, accepted: edit.accepted };
  }
  return changed;
}

/** The change that takes a change back. */
export function invertEdit(edit: AlignmentEdit): AlignmentEdit {
  if (edit.type === 'mark') return { ...edit, accepted: !edit.accepted };
  return { ...edit, removed: edit.added, added: edit.removed };
}
