/** What of a key press decides; a `KeyboardEvent` is one. */
export interface TableKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key does in a table of rows. */
export type TableAction =
  | { readonly kind: 'move'; readonly place: number; readonly extends: boolean }
  | { readonly kind: 'toggle' | 'all' | 'clear' | 'delete' | 'edit' };

/** Reads a key; null where it means nothing here. */
export function readTableKey(
  { key, ctrlKey, metaKey, shiftKey, altKey }: TableKey,
  { current, rows, pageRows }: { readonly current: number; readonly rows: number; readonly pageRows: number },
): TableAction | null {
  const mod = ctrlKey || metaKey;
  if (altKey || rows === 0) return null;
  if (mod) return key.toLowerCase() === 'a' ? { kind: 'all' } : mayJump(key, shiftKey, rows);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageRows,
    PageUp: -pageRows,
    End: rows,
    Home: -rows,
  };
  const step = steps[key];
  if (step !== undefined) {
    return { kind: 'move', place: Math.max(0, Math.min(rows - 1, current + step)), extends: shiftKey };
  }
  const kinds: Readonly<Record<string, 'toggle' | 'clear' | 'delete' | 'edit'>> = {
    ' ': 'toggle',
    Escape: 'clear',
    Delete: 'delete',
    Backspace: 'delete',
    Enter: 'edit',
    F2: 'edit',
  };
  const kind = kinds[key];
  return kind ? { kind } : null;
}

function mayJump(key: string, shiftKey: boolean, rows: number): TableAction | null {
  if (key === 'End') return { kind: 'move', place: rows - 1, extends: shiftKey };
  return key === 'Home' ? { kind: 'move', place: 0, extends: shiftKey } : null;
}
