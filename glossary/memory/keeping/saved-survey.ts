import { createHash, randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import type { ReadableDb, WritableDb } from '#glossary/store/database.ts';
import { readFact, saveFact } from '#glossary/store/settings.ts';
import { readRecord, syncFile, writeRecord, type RecordPlace } from '../index/index-file.ts';
import { encodeSections, readSections } from '../index/sections.ts';
import { judgeUnit } from './judge-unit.ts';
import type { Survey, SurveyTools } from './survey.ts';
import { bitOf, gone, unchecked, type SurveyTable } from './survey-table.ts';

/** Bump when what is saved changes. */
const version = 2;
/** Units that are judged again to see whether the rules still are what they were. */
const probes = 100;

/** What the workspace says of the file of its survey: a file of which it says nothing counts for nothing. */
interface SurveyRoot {
  readonly version: number;
  readonly file: string;
  readonly place: RecordPlace;
  readonly names: readonly string[];
  readonly glossary: string;
  readonly rows: number;
  readonly seen: number;
  readonly highest: number;
  readonly checked: number;
  readonly isStale: boolean;
}

/** Where a survey is kept between two sessions. */
export interface SurveyPlace {
  readonly db: WritableDb;
  readonly folder: string;
}

/**
 * Saves a survey, finished or not: the file, durable, then that it counts. It can be made again, so a disk that refuses is no
 * failure. Names and numbers only, no text of a unit.
 */
export function saveSurvey({ db, folder }: SurveyPlace, survey: Survey, concepts: Iterable<unknown>): void {
  if (db.inTransaction || survey.highest === 0) return;
  const file = `survey-${randomUUID()}.index`;
  const { table, seen, highest, checked, isStale } = survey;
  try {
    mkdirSync(folder, { recursive: true });
    const place = writeTable(join(folder, file), table);
    const glossary = fingerprintGlossary(db, concepts);
    const { rows, names } = table;
    const root: SurveyRoot = { version, file, place, names, glossary, rows, seen, highest, checked, isStale };
    saveFact(db, 'survey', JSON.stringify(root));
    survey.unsaved = 0;
    for (const name of readdirSync(folder)) {
      if (name !== file && /^survey-.*\.index$/u.test(name)) rmSync(join(folder, name), { force: true });
    }
  } catch (error) {
    rmSync(join(folder, file), { force: true });
    if (!classifyStoreError(error, folder)) throw error;
  }
}

/**
 * Takes up the survey that was saved; false where there is none, or it is not of this workspace as it is. What changed since
 * is surveyed again in its turn, and so is everything against the glossary where that is another one now.
 */
export function loadSurvey({ db, folder }: SurveyPlace, survey: Survey, tools: SurveyTools): boolean {
  const said = readFact(db, 'survey');
  const root = said === null ? null : (JSON.parse(said) as SurveyRoot);
  if (root?.version !== version || !readTable(join(folder, root.file), root, survey.table)) return false;
  const concepts = [...tools.concepts];
  const isSame = fingerprintGlossary(db, concepts) === root.glossary;
  if (!keepsRules(survey.table, tools, root.seen, isSame)) {
    survey.table.rows = 0;
    return false;
  }
  const { seen, highest, checked, isStale } = root;
  Object.assign(survey, {
    seen,
    highest,
    checked: isSame ? checked : 0,
    isStale,
    glossary: concepts,
    unsaved: isSame ? 0 : 1,
  });
  if (!isSame) for (let at = 0; at < root.rows; at += 1) survey.table.problems[at]! |= unchecked;
  return true;
}

const columns = [
  'ids',
  'memories',
  'problems',
  'agreement',
  'people',
  'documents',
  'sourceLanguages',
  'targetLanguages',
] as const;

function writeTable(path: string, table: SurveyTable): RecordPlace {
  const file = openSync(path, 'wx');
  try {
    const sections = columns.map((name) => table[name].subarray(0, table.rows));
    const place = writeRecord(file, 0, encodeSections(sections));
    syncFile(file, path);
    return place;
  } finally {
    closeSync(file);
  }
}

function readTable(path: string, { place, rows, names }: SurveyRoot, table: SurveyTable): boolean {
  const record = readFile(path, place);
  if (!record) return false;
  const read = readSections(record);
  for (const name of columns) {
    if (name === 'problems') table[name] = new Uint16Array(...read(2));
    else if (name === 'agreement') table[name] = new Uint8Array(...read(1));
    else table[name] = new Int32Array(...read(4));
  }
  table.rows = rows;
  table.names.push(...names);
  names.forEach((name, at) => table.placeOfName.set(name, at));
  return true;
}

function readFile(path: string, place: RecordPlace): ArrayBuffer | null {
  try {
    const file = openSync(path, 'r');
    try {
      return readRecord(file, place);
    } finally {
      closeSync(file);
    }
  } catch {
    // Whoever takes the folder of the index away wants it made again.
    return null;
  }
}

/** Whether some units spread over the table still are judged as they were: another version may judge otherwise. */
function keepsRules(table: SurveyTable, { db, checkPair }: SurveyTools, seen: number, withGlossary: boolean): boolean {
  const rows = db.all<{ unit_id: number }>('SELECT unit_id FROM unit_change WHERE seq > :seen', { seen });
  const changed = new Set(rows.map(({ unit_id }) => unit_id));
  const step = Math.max(1, Math.floor(table.rows / probes));
  for (let at = 0; at < table.rows; at += step) {
    const bits = table.problems[at]!;
    if ((bits & gone) !== 0 || (withGlossary && (bits & unchecked) !== 0)) continue;
    const unit = changed.has(table.ids[at]!) ? undefined : readUnit(db, table.ids[at]!);
    if (!unit) continue;
    const judged = judgeUnit(unit.source, unit.target, checkPair);
    const found = judged.problems.reduce((sum, problem) => sum | bitOf(problem), 0);
    const compared = alone | (withGlossary ? bitOf('glossary') : 0);
    if (((bits ^ found) & compared) !== 0) return false;
    if (withGlossary && table.agreement[at] !== judged.agreement.score) return false;
  }
  return true;
}

const alone = bitOf('empty') | bitOf('identical') | bitOf('numbers') | bitOf('language');

const readUnit = (db: ReadableDb, id: number) =>
  db.get<{ source: string; target: string }>('SELECT source, target FROM unit WHERE id = :id', { id });

/** A text that is another one where the glossaries are. */
function fingerprintGlossary(db: ReadableDb, concepts: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const glossary of db.all('SELECT * FROM glossary ORDER BY id')) hash.update(JSON.stringify(glossary));
  for (const concept of concepts) hash.update(`${JSON.stringify(concept)}\n`);
  return hash.digest('hex');
}
