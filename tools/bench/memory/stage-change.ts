import { createMemoryIndex } from '#glossary/memory/memory-index.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { transact } from '#glossary/store/database.ts';
import { readStageArguments } from './corpus-files.ts';
import { spreadOf } from './figures.ts';
import { indexFolderOf, openBenchWorkspace } from './open-bench-workspace.ts';

/**
 * Stage 5: adds, changes and removes units while the index is open. Each time takes in the commit, which is on the disk, and the
 * next lookup, which sees it; the time of the commit alone is told beside it.
 */
const [folder] = readStageArguments();
const db = openBenchWorkspace(folder);
const memory = createMemoryIndex(db, indexFolderOf(folder));
const { signal } = new AbortController();
const query = { previous: null, next: null };
const limits = { threshold: 100, limit: 20 };
await memory.follow();

async function finds(text: string, id: number): Promise<boolean> {
  const found = await searchMemory(db, memory, { ...query, text }, limits, signal);
  return found.ok && found.value.some(({ unitId }) => unitId === String(id));
}

type Timed = { readonly commit: number[]; readonly seen: number[] };
async function measure({ commit, seen }: Timed, change: () => number, text: string, wanted: boolean): Promise<number> {
  const start = performance.now();
  const id = transact(db, change);
  const committed = performance.now();
  if ((await finds(text, id)) !== wanted) throw new Error(`a change of unit ${id} is not seen`);
  commit.push(committed - start);
  seen.push(performance.now() - committed);
  return id;
}

const timed = (): Timed => ({ commit: [], seen: [] });
const [add, change, remove] = [timed(), timed(), timed()];
const at = new Date().toISOString();
for (let n = 0; n < 400; n += 1) {
  const text = `Dit is de nieuwe eenheid nummer ${n} van deze meting.`;
  const changed = `Deze eenheid met nummer ${n} is zojuist veranderd, zeg ik.`;
  const insert = () =>
    db.run(`INSERT INTO unit (memory_id, source, target, changed_at) VALUES (1, :text, 'x', :at)`, { text, at }).id;
  await measure(add, insert, text, true);
  const id = 1 + n * 17;
  const update = () => {
    db.run('UPDATE unit SET source = :changed, changed_at = :at WHERE id = :id', { changed, at, id });
    return id;
  };
  await measure(change, update, changed, true);
  const erase = () => {
    db.run('DELETE FROM unit WHERE id = :id', { id });
    return id;
  };
  await measure(remove, erase, changed, false);
}
memory.close();
db.close();
const toSpreads = ({ commit, seen }: Timed) => ({ commit: spreadOf(commit), seen: spreadOf(seen) });
console.log(JSON.stringify({ add: toSpreads(add), change: toSpreads(change), remove: toSpreads(remove) }));
