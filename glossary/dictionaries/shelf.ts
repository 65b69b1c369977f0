import type { DictionaryAnswer, DictionaryFailure, DictionaryInfo } from '#shared/model/dictionary.ts';
import { ok, type Result } from '#shared/result.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { readFact, saveFact } from '#glossary/store/settings.ts';
import type { Dictionary } from './dictionary.ts';
import { lookUp } from './look-up.ts';
import { findMainFile, openDictionary, toFailure } from './open-dictionary.ts';

/** The dictionaries of a workspace. */
export interface Shelf {
  list(): Promise<readonly DictionaryInfo[]>;
  add(path: string): Promise<Result<readonly DictionaryInfo[], DictionaryFailure>>;
  remove(path: string): Promise<readonly DictionaryInfo[]>;
  lookUp(word: string): Promise<readonly DictionaryAnswer[]>;
  close(): void;
}

const fact = 'dictionaries';

/** The shelf of a workspace, which keeps the paths. A dictionary is opened when it is first asked, and tried again where it failed. */
export function openShelf(db: WritableDb): Shelf {
  const opened = new Map<string, Promise<Result<Dictionary, DictionaryFailure>>>();
  const drop = (path: string) => {
    void opened.get(path)?.then((result) => (result.ok ? result.value.close() : undefined));
    opened.delete(path);
  };
  const open = async (path: string): Promise<Result<Dictionary, DictionaryFailure>> => {
    const opening = opened.get(path) ?? openDictionary(path);
    opened.set(path, opening);
    const result = await opening;
    if (!result.ok && opened.get(path) === opening) opened.delete(path);
    return result;
  };
  const list = () => Promise.all(readPaths(db).map(async (path) => describe(path, await open(path))));
  return {
    list,
    add: async (named) => {
      const path = findMainFile(named);
      // One that was changed on the disk is read anew.
      drop(path);
      const result = await open(path);
      if (!result.ok) return result;
      savePaths(db, [...readPaths(db).filter((each) => each !== path), path]);
      return ok(await list());
    },
    remove: (path) => {
      drop(path);
      savePaths(
        db,
        readPaths(db).filter((each) => each !== path),
      );
      return list();
    },
    lookUp: async (word) => {
      const answers = await Promise.all(
        readPaths(db).map(async (path) => ask(path, await open(path), word, () => drop(path))),
      );
      return answers.flat();
    },
    close: () => {
      for (const path of opened.keys()) drop(path);
    },
  };
}

function ask(
  path: string,
  dictionary: Result<Dictionary, DictionaryFailure>,
  word: string,
  drop: () => void,
): readonly DictionaryAnswer[] {
  if (!dictionary.ok) return [{ path, name: path, hits: [], failure: dictionary.error }];
  const { name } = dictionary.value;
  try {
    const hits = lookUp(dictionary.value, word);
    return hits.length === 0 ? [] : [{ path, name, hits, failure: null }];
  } catch (error) {
    drop();
    const failure = toFailure(error, path);
    if (!failure) throw error;
    return [{ path, name, hits: [], failure }];
  }
}

function describe(path: string, dictionary: Result<Dictionary, DictionaryFailure>): DictionaryInfo {
  if (!dictionary.ok) return { path, state: { kind: 'failed', failure: dictionary.error } };
  const { name, format, entries } = dictionary.value;
  return { path, state: { kind: 'open', name, format, entries } };
}

function readPaths(db: WritableDb): readonly string[] {
  try {
    const paths: unknown = JSON.parse(readFact(db, fact) ?? '[]');
    return Array.isArray(paths) ? paths.filter((path): path is string => typeof path === 'string') : [];
  } catch {
    return [];
  }
}

function savePaths(db: WritableDb, paths: readonly string[]): void {
  saveFact(db, fact, JSON.stringify(paths));
}
