import type { Clean } from './sanitise-text.ts';
import type { PageColumn, PageTable, TablesData } from './tables-data.ts';

/** Characters that a table of the whole width holds on one line. */
const charactersALine = { upright: 92, landscape: 140 } as const;
const roomForTitle = 26;
const roomForFact = 24;

/** Cleans every string; what is longer than its column is wide may be broken anywhere. */
export function sanitiseTablesData(data: TablesData, clean: Clean): TablesData {
  const line = data.landscape ? charactersALine.landscape : charactersALine.upright;
  const cleanTable = (table: PageTable): PageTable => {
    const rooms = roomsOf(table.columns, line);
    const cleanRow = (row: readonly string[]) => row.map((cell, at) => clean(cell, rooms[at] ?? line));
    return {
      heading: clean(table.heading, roomForTitle),
      columns: table.columns.map((column, at) => ({ ...column, name: clean(column.name, rooms[at] ?? line) })),
      rows: table.rows.map(cleanRow),
      sum: cleanRow(table.sum),
    };
  };
  return {
    ...data,
    title: clean(data.title, roomForTitle),
    author: data.author === null ? null : clean(data.author, Infinity),
    facts: data.facts.map(([label, value]) => [label, clean(value, roomForFact)]),
    tables: data.tables.map(cleanTable),
  };
}

function roomsOf(columns: readonly PageColumn[], line: number): readonly number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.max(4, Math.floor((line * share) / all)));
}
