import { journaledTables } from '#glossary/store/journal.ts';
import { openConnection } from '#glossary/store/open-connection.ts';

/** Every row that undo answers for, as text, without what only ever counts up; read beside the running engine. */
export function dumpWorkspace(path: string): string {
  const db = openConnection(path, { mustExist: true });
  try {
    const rows = journaledTables.map((table) => {
      const all = db.all<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY id`);
      return [table, all.map(({ version: _version, updated_at: _at, ...row }) => row)];
    });
    return JSON.stringify(rows, null, 1);
  } finally {
    db.close();
  }
}
