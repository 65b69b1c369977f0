import type { Reason } from '#shared/model/reason.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { readFact } from '#glossary/store/settings.ts';
import { purgedFact } from './memories/purge-removed.ts';

/** Units that no match could come from, and confirmed segments that the memory does not know. */
export function findUnitProblems(db: ReadableDb): readonly Reason[] {
  const empty = db.all<{ id: number }>(
    sql`SELECT id FROM unit WHERE trim(source) = '' OR trim(target) = '' ORDER BY id`,
  );
  // Units of confirmed segments may have gone with a memory that the user removed.
  const astray = readFact(db, purgedFact)
    ? []
    : db.all<{ id: number }>(
        sql`SELECT s.id FROM segment s LEFT JOIN unit u ON u.segment_id = s.id
        WHERE s.status IN ('translated', 'reviewed', 'approved') AND u.id IS NULL ORDER BY s.id`,
      );
  return [
    ...empty.map(({ id }): Reason => ({ type: 'unit-one-sided', unit: id })),
    ...astray.map(({ id }): Reason => ({ type: 'segment-without-unit', segment: id })),
  ];
}
