import type { KeptUnit, UnitDetail, UnitPage } from '#shared/contract/memory-units.ts';
import type { MemoryId, UnitId } from '#shared/model/ids.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import type { UnitRow } from '../unit-row.ts';
import { readUnitRow } from './edit-unit.ts';
import { judgeUnit, type CheckPair } from './judge-unit.ts';
import { listHistory } from './list-unit-history.ts';
import { readSurveyed, type Survey } from './survey.ts';
import { describeList, followList, listShown, type ListTools, type UnitList } from './unit-list.ts';

/** Other units of the same Dutch that are shown. */
const mostSame = 50;

/** Units of a list by their places; null where the caller no longer wants them. */
export async function readPage(
  list: UnitList,
  tools: ListTools,
  { from, count }: { readonly from: number; readonly count: number },
  signal: AbortSignal,
): Promise<UnitPage | null> {
  const { db, survey } = tools;
  if (!(await followList(list, db, signal))) return null;
  const ids = [...listShown(list).subarray(from, from + count)];
  const rows = db.all<UnitRow>(
    sql`SELECT u.* FROM unit u JOIN memory m ON m.id = u.memory_id
        WHERE u.id IN (SELECT value FROM json_each(:ids)) AND m.removed_at IS NULL`,
    { ids: JSON.stringify(ids) },
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const { replace, query } = list;
  const units = ids.map((id) => {
    const row = byId.get(id);
    if (!row) return null;
    const side = query.replacement?.side;
    const change = side && replace ? replace(row[side]) : null;
    return { ...toKept(row, survey, list.several), change: change && side ? { side, ...change } : null };
  });
  return { state: describeList(list, tools), units };
}

/** Everything about one unit; undefined where it is gone. */
export function readDetail(db: ReadableDb, id: number, checkPair: CheckPair, survey: Survey): UnitDetail | undefined {
  const row = readUnitRow(db, id);
  if (!row) return undefined;
  const { problems, agreement, findings } = judgeUnit(row.source, row.target, checkPair);
  const { source, memory_id } = row;
  const same = db.all<UnitRow>(
    `SELECT u.* FROM unit u JOIN memory m ON m.id = u.memory_id
     WHERE u.source = :source AND u.id <> :id AND m.removed_at IS NULL
     ORDER BY u.memory_id <> :memory_id, m.rank, u.id DESC LIMIT ${mostSame}`,
    { source, memory_id, id },
  );
  const unit = toKept(row, survey, true);
  const byOthers = unit.problems.filter((problem) => problem === 'duplicate' || problem === 'inconsistent');
  return {
    unit: { ...unit, problems: [...problems, ...byOthers], agreement: agreement.score },
    previous: row.previous,
    next: row.next,
    agreement,
    findings,
    history: listHistory(db, row),
    same: same.map((each) => toKept(each, survey, true)),
  };
}

function toKept(row: UnitRow, survey: Survey, several: boolean): KeptUnit {
  const known = readSurveyed(survey, row.id, several);
  return {
    id: String(row.id) as UnitId,
    memoryId: String(row.memory_id) as MemoryId,
    source: row.source,
    target: row.target,
    createdBy: row.created_by,
    createdAt: row.created_at,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    document: row.document,
    sourceLanguage: row.source_language,
    targetLanguage: row.target_language,
    confirmedHere: row.segment_id !== null,
    problems: known?.problems ?? [],
    agreement: known?.agreement ?? null,
    change: null,
  };
}
