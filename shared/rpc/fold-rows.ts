/** Rows of like objects, column by column: much less to copy from process to process than each row with its keys. */
interface Columns {
  readonly count: number;
  readonly keys: readonly string[];
  /** Per key its values; one value alone where all rows have the same. */
  readonly columns: readonly ({ readonly all: unknown } | { readonly each: readonly unknown[] })[];
}

/** A value as it crosses, with the names of its properties that are folded. */
export interface Folded {
  readonly value: unknown;
  readonly folded: readonly string[];
}

/** Fewer rows are not worth it. */
const fewest = 64;

/** Folds those properties of an object that are long lists of like objects. The object itself is left as it is. */
export function foldRows(value: unknown): Folded {
  const entries = isRecord(value) ? Object.entries(value) : [];
  const columns = entries.flatMap(([key, list]) => {
    const found = Array.isArray(list) ? toColumns(list) : null;
    return found ? [[key, found] as const] : [];
  });
  if (columns.length === 0) return { value, folded: [] };
  return { value: { ...(value as object), ...Object.fromEntries(columns) }, folded: columns.map(([key]) => key) };
}

/** What {@link foldRows} was given. Values that all rows have in common are one value then. */
export function unfoldRows({ value, folded }: Folded): unknown {
  if (folded.length === 0) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, ...Object.fromEntries(folded.map((key) => [key, toRows(record[key] as Columns)])) };
}

function toColumns(rows: readonly unknown[]): Columns | null {
  const [first] = rows;
  if (rows.length < fewest || !isRecord(first)) return null;
  const keys = Object.keys(first);
  if (!rows.every((row) => isRecord(row) && hasKeys(row, keys))) return null;
  const all = rows as readonly Readonly<Record<string, unknown>>[];
  const columns = keys.map((key) => {
    const common = first[key];
    const isCommon = all.every((row) => isSame(row[key], common));
    return isCommon ? { all: common } : { each: all.map((row) => row[key]) };
  });
  return { count: rows.length, keys, columns };
}

function toRows({ count, keys, columns }: Columns): readonly unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (const [place, column] of columns.entries())
      row[keys[place] ?? ''] = 'all' in column ? column.all : column.each[at];
    return row;
  });
}

/** What is undefined would come back as null from a text, or not at all. */
function hasKeys(row: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const own = Object.keys(row);
  return own.length === keys.length && keys.every((key, at) => own[at] === key && row[key] !== undefined);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
