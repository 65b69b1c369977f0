import type { UnitFacet, UnitProblem, UnitSurvey } from '#shared/contract/memory-units.ts';
import { unitProblems } from '#shared/contract/memory-units.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import type { UnitRow } from '../unit-row.ts';
import { readChanges, readHighestId, readNewestChange } from './follow-changes.ts';
import { compareUnits, startComparing, type Comparing } from './compare-units.ts';
import { judgeUnit, type CheckPair } from './judge-unit.ts';
import {
  bitOf,
  createSurveyTable,
  elsewhere,
  findRow,
  foldElsewhere,
  gone,
  listProblems,
  putRow,
  unchecked,
  type SurveyTable,
} from './survey-table.ts';

/** What is known of the units of a workspace: counted once, in small steps, then kept up to date. */
export interface Survey {
  readonly table: SurveyTable;
  /** The last change of the log that is in it. */
  seen: number;
  /** Units up to this id are in it. */
  highest: number;
  /** The comparison of units with each other that is under way, or null where none is needed. */
  comparing: Comparing | null;
  /** Units changed since the last comparison. */
  isStale: boolean;
  /** Rows of the table that the glossary was held against. */
  checked: number;
  /** What the glossary held then. */
  glossary: readonly unknown[];
  /** What was found out since it was saved: 0 where all of it is on the disk. */
  unsaved: number;
  /** Takes up what an earlier session saved, once; false where there is nothing to take up. */
  load: ((survey: Survey, tools: SurveyTools) => boolean) | null;
}

/** What a survey works with. */
export interface SurveyTools {
  readonly db: ReadableDb;
  readonly checkPair: CheckPair;
  /** The entries of the glossaries: another set of them judges all units anew. */
  readonly concepts: Iterable<unknown>;
}

/** How far a survey goes, the quick parts first: each unit by itself, with those of the same Dutch, with the glossary. */
export type SurveyDepth = 'alone' | 'compared' | 'checked';

const grouped = bitOf('duplicate') | bitOf('inconsistent') | elsewhere;
/** Units judged in one step: some milliseconds. */
const page = 100;
/** The same for the glossary. */
const checkedPage = 20;

const noTerms: CheckPair = () => [];

/** Makes a survey that knows nothing yet, but for what `load` takes up when it begins. */
export function createSurvey(load: Survey['load'] = null): Survey {
  return {
    table: createSurveyTable(),
    seen: 0,
    highest: 0,
    comparing: null,
    isStale: true,
    checked: 0,
    glossary: [],
    unsaved: 0,
    load,
  };
}

/** Brings a survey up to date by a step of a few milliseconds. True when nothing is left to do. */
export function stepSurvey(survey: Survey, tools: SurveyTools, depth: SurveyDepth = 'checked'): boolean {
  const { db } = tools;
  if (survey.highest === 0) begin(survey, tools);
  const changes = readChanges(db, survey.seen);
  if (changes.gap) {
    survey.highest = 0;
    survey.table.problems.fill(gone);
    return false;
  }
  if (changes.ids.length > 0) {
    judge(
      survey,
      tools,
      changes.ids.filter((id) => id <= survey.highest),
    );
    survey.seen = changes.seen;
    return false;
  }
  const rows = db.all<UnitRow>(`SELECT * FROM unit WHERE id > :highest ORDER BY id LIMIT ${page}`, {
    highest: survey.highest,
  });
  if (rows.length > 0) {
    for (const row of rows) put(survey, row, noTerms, unchecked);
    survey.highest = rows.at(-1)!.id;
    survey.isStale = true;
    survey.comparing = null;
    return false;
  }
  if (depth === 'alone') return true;
  if (!compare(survey, db)) return false;
  return depth === 'compared' || check(survey, tools);
}

/** Forgets what the glossary said where it is another one by now; call it once before a run of steps. */
export function followGlossary(survey: Survey, concepts: Iterable<unknown>): void {
  const now = [...concepts];
  const isSame = now.length === survey.glossary.length && now.every((concept, at) => concept === survey.glossary[at]);
  if (isSame) return;
  survey.glossary = now;
  survey.unsaved += 1;
  survey.checked = 0;
  for (let at = 0; at < survey.table.rows; at += 1) survey.table.problems[at]! |= unchecked;
}

/** Changes that are followed before a survey is saved: more than these cost more than they are worth. */
const mostFollowed = 20;

/** Takes along what changed, so that the log of changes may be cut short: for when the workspace closes. */
export function followChanges(survey: Survey, tools: SurveyTools): void {
  for (let left = mostFollowed; left > 0; left -= 1) {
    const { gap, ids, seen } = readChanges(tools.db, survey.seen);
    if (gap || ids.length === 0) return;
    judge(
      survey,
      tools,
      ids.filter((id) => id <= survey.highest),
    );
    survey.seen = seen;
  }
}

function begin(survey: Survey, tools: SurveyTools): void {
  const { load } = survey;
  survey.load = null;
  if (load?.(survey, tools)) return;
  const { db, concepts } = tools;
  survey.seen = readNewestChange(db);
  survey.glossary = [...concepts];
  survey.comparing = null;
  survey.isStale = true;
  survey.checked = 0;
}

function judge(survey: Survey, { db, checkPair }: SurveyTools, ids: readonly number[]): void {
  const rows = readRows(db, ids);
  const present = new Set(rows.map(({ id }) => id));
  // A few are judged whole at once; many wait for their turn with the glossary.
  const few = rows.length <= checkedPage;
  for (const row of rows) put(survey, row, few ? checkPair : noTerms, few ? 0 : unchecked);
  if (!few) survey.checked = 0;
  for (const id of ids) {
    const at = present.has(id) ? -1 : findRow(survey.table, id);
    if (at >= 0) survey.table.problems[at] = gone;
  }
  survey.unsaved += 1;
  survey.isStale = true;
  survey.comparing = null;
}

function readRows(db: ReadableDb, ids: readonly number[]): readonly UnitRow[] {
  return db.all<UnitRow>(`SELECT * FROM unit WHERE id IN (SELECT value FROM json_each(:ids))`, {
    ids: JSON.stringify(ids),
  });
}

function put(survey: Survey, row: UnitRow, checkPair: CheckPair, mark: number): void {
  const { table } = survey;
  survey.unsaved += 1;
  const { problems, agreement } = judgeUnit(row.source, row.target, checkPair);
  const at = findRow(table, row.id);
  // What comparing found stays until the next comparison.
  const kept = at < 0 ? 0 : table.problems[at]! & grouped;
  putRow(table, {
    id: row.id,
    memory: row.memory_id,
    problems: problems.reduce((bits, problem) => bits | bitOf(problem), kept | mark),
    agreement: agreement.score,
    person: row.changed_by ?? row.created_by ?? '',
    document: row.document ?? '',
    sourceLanguage: row.source_language ?? '',
    targetLanguage: row.target_language ?? '',
  });
}

/** Holds the glossary against the next units that it was not held against; true at the end. */
function check(survey: Survey, { db, checkPair }: SurveyTools): boolean {
  const { table } = survey;
  const ids: number[] = [];
  // Looking for them takes next to nothing, but a million times that is something.
  const end = Math.min(table.rows, survey.checked + 20_000);
  for (; survey.checked < end && ids.length < checkedPage; survey.checked += 1) {
    const bits = table.problems[survey.checked]!;
    if ((bits & unchecked) !== 0 && (bits & gone) === 0) ids.push(table.ids[survey.checked]!);
  }
  if (ids.length > 0) for (const row of readRows(db, ids)) put(survey, row, checkPair, 0);
  return survey.checked >= table.rows;
}

function compare(survey: Survey, db: ReadableDb): boolean {
  if (!survey.isStale) return true;
  survey.comparing ??= startComparing(db);
  const { table, comparing } = survey;
  if (!compareUnits(comparing)) return false;
  for (let at = 0; at < table.rows; at += 1) {
    const id = table.ids[at]!;
    const found =
      (comparing.duplicates.has(id) ? bitOf('duplicate') : 0) |
      (comparing.inconsistent.has(id) ? bitOf('inconsistent') : 0) |
      (comparing.elsewhere.has(id) ? elsewhere : 0);
    table.problems[at] = (table.problems[at]! & ~grouped) | found;
  }
  survey.comparing = null;
  survey.isStale = false;
  survey.unsaved += 1;
  return true;
}

/** What is known of one unit, where `several` memories are looked at or one; null where it is not judged yet. */
export function readSurveyed(
  survey: Survey,
  id: number,
  several: boolean,
): { readonly bits: number; readonly problems: readonly UnitProblem[]; readonly agreement: number } | null {
  const at = findRow(survey.table, id);
  const bits = at < 0 ? gone : foldElsewhere(survey.table.problems[at]!, several);
  if ((bits & gone) !== 0) return null;
  return { bits, problems: listProblems(bits), agreement: survey.table.agreement[at]! };
}

/** How far it is: units judged, compared and held against the glossary, which takes about five times as long. */
export function readSurveyProgress({ highest, table, isStale, comparing, checked }: Survey, db: ReadableDb) {
  const total = Math.max(1, readHighestId(db));
  const judged = Math.min(total, highest);
  const compared = isStale ? Math.min(table.rows, comparing?.done ?? 0) : table.rows;
  return { done: judged + compared + 5 * checked, total: total + 6 * Math.max(total, table.rows) };
}

/** Most names of people or documents that are listed. */
const mostFacets = 200;

/** Counts what is known, for some memories. A few milliseconds for a million units. */
export function countSurvey(
  survey: Survey,
  memoryIds: readonly number[],
): Pick<UnitSurvey, 'problems' | 'people' | 'documents' | 'languages'> {
  const { table } = survey;
  const wanted = new Set(memoryIds);
  const several = wanted.size > 1;
  const counts = unitProblems.map(() => 0);
  const people = new Int32Array(table.names.length);
  const documents = new Int32Array(table.names.length);
  const languages = new Int32Array(table.names.length);
  const unsaid = table.placeOfName.get('');
  for (let at = 0; at < table.rows; at += 1) {
    const bits = foldElsewhere(table.problems[at]!, several);
    if ((bits & gone) !== 0 || !wanted.has(table.memories[at]!)) continue;
    people[table.people[at]!]! += 1;
    documents[table.documents[at]!]! += 1;
    const [source, target] = [table.sourceLanguages[at]!, table.targetLanguages[at]!];
    if (source !== unsaid || target === unsaid) languages[source]! += 1;
    if (target !== source && target !== unsaid) languages[target]! += 1;
    for (let problem = 0; problem < counts.length; problem += 1) counts[problem]! += (bits >> problem) & 1;
  }
  const problems = Object.fromEntries(unitProblems.map((problem, at) => [problem, counts[at]!]));
  return {
    problems: problems as Record<UnitProblem, number>,
    people: listFacets(people, table.names),
    documents: listFacets(documents, table.names),
    languages: listFacets(languages, table.names),
  };
}

function listFacets(counts: Int32Array, names: readonly string[]): readonly UnitFacet[] {
  const facets: UnitFacet[] = [];
  counts.forEach((units, at) => units > 0 && facets.push({ name: names[at]!, units }));
  return facets.sort((a, b) => b.units - a.units || (a.name < b.name ? -1 : 1)).slice(0, mostFacets);
}
