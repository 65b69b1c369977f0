import { join } from 'node:path';

/** Files that the stages hand on to one another in the folder of a run. */
export function corpusFiles(folder: string) {
  return {
    /** The rows of the memory in a table without an index. */
    plain: join(folder, 'units.db'),
    /** Texts to look up. */
    queries: join(folder, 'queries.json'),
    /** A workspace with the same rows. */
    workspace: join(folder, 'work.sqlite'),
    /** Ids and scores that the index found for each query. */
    found: join(folder, 'found.json'),
    /** The same rows as an exchange file. */
    tmx: join(folder, 'units.tmx'),
  };
}

/** Reads the words of a stage's command line: its folder, then whatever it takes. */
export function readStageArguments(): readonly [folder: string, ...rest: string[]] {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined) throw new Error('which folder?');
  return [folder, ...rest];
}
