import { unitProblems, type UnitProblem } from '#shared/contract/memory-units.ts';

/** What is known of every unit, a few bytes each: a million units take some 25 MB. Rows stand in the order of their ids. */
export interface SurveyTable {
  rows: number;
  ids: Int32Array;
  memories: Int32Array;
  /** Bits of {@link unitProblems}; `gone` where the unit is no longer there. */
  problems: Uint16Array;
  agreement: Uint8Array;
  /** Places in `names`. */
  people: Int32Array;
  documents: Int32Array;
  sourceLanguages: Int32Array;
  targetLanguages: Int32Array;
  readonly names: string[];
  readonly placeOfName: Map<string, number>;
}

/** What a row of the table says. */
export interface SurveyRow {
  readonly id: number;
  readonly memory: number;
  readonly problems: number;
  readonly agreement: number;
  readonly person: string;
  readonly document: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** The bit of a unit that is no longer there. */
export const gone = 1 << unitProblems.length;
/** The bit of a unit that the glossary was not held against yet, which takes longest. */
export const unchecked = gone << 1;
/** The bit of a unit of whose Dutch another memory has other English: it matters where several memories are looked at. */
export const elsewhere = unchecked << 1;

/** The bit of a problem. */
export function bitOf(problem: UnitProblem): number {
  return 1 << unitProblems.indexOf(problem);
}

/** Bits as they count where several memories are looked at, or one. */
export function foldElsewhere(bits: number, several: boolean): number {
  return several && (bits & elsewhere) !== 0 ? bits | bitOf('inconsistent') : bits;
}

/** The problems behind bits. */
export function listProblems(bits: number): readonly UnitProblem[] {
  return unitProblems.filter((problem) => (bits & bitOf(problem)) !== 0);
}

/** A table with nothing in it. */
export function createSurveyTable(): SurveyTable {
  return {
    rows: 0,
    ids: new Int32Array(0),
    memories: new Int32Array(0),
    problems: new Uint16Array(0),
    agreement: new Uint8Array(0),
    people: new Int32Array(0),
    documents: new Int32Array(0),
    sourceLanguages: new Int32Array(0),
    targetLanguages: new Int32Array(0),
    names: [],
    placeOfName: new Map(),
  };
}

/** Place of a unit in the table, -1 where it is not in it. */
export function findRow({ ids, rows }: SurveyTable, id: number): number {
  let low = 0;
  let high = rows - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Writes a row down: over the one of the same unit, else at the end. Units that are not in it yet come by rising ids. */
export function putRow(table: SurveyTable, row: SurveyRow): void {
  let at = findRow(table, row.id);
  if (at < 0) {
    at = table.rows;
    if (at === table.ids.length) makeRoom(table, Math.max(1024, Math.ceil(at * 1.5)));
    table.rows += 1;
  }
  table.ids[at] = row.id;
  table.memories[at] = row.memory;
  table.problems[at] = row.problems;
  table.agreement[at] = row.agreement;
  table.people[at] = placeName(table, row.person);
  table.documents[at] = placeName(table, row.document);
  table.sourceLanguages[at] = placeName(table, row.sourceLanguage);
  table.targetLanguages[at] = placeName(table, row.targetLanguage);
}

function makeRoom(table: SurveyTable, room: number): void {
  const grow = <T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  table.ids = grow(table.ids, new Int32Array(room));
  table.memories = grow(table.memories, new Int32Array(room));
  table.problems = grow(table.problems, new Uint16Array(room));
  table.agreement = grow(table.agreement, new Uint8Array(room));
  table.people = grow(table.people, new Int32Array(room));
  table.documents = grow(table.documents, new Int32Array(room));
  table.sourceLanguages = grow(table.sourceLanguages, new Int32Array(room));
  table.targetLanguages = grow(table.targetLanguages, new Int32Array(room));
}

function placeName({ names, placeOfName }: SurveyTable, name: string): number {
  const known = placeOfName.get(name);
  if (known !== undefined) return known;
  names.push(name);
  placeOfName.set(name, names.length - 1);
  return names.length - 1;
}
