import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryIndex } from '#glossary/memory/memory-index.ts';
import { lookUp } from '#glossary/memory/index/look-up.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { tokenise } from '#glossary/text/tokenise.ts';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { memoryNow, peakMemory, round, spreadOf, type Spread } from './figures.ts';
import { makeHardQueries } from './hard-queries.ts';
import { indexFolderOf, openBenchWorkspace } from './open-bench-workspace.ts';

/** Stage 4: opens a workspace whose index was saved and looks every query up with texts, as the desk does. */
const [folder, thresholdText] = readStageArguments();
const threshold = Number(thresholdText);
const queries = JSON.parse(readFileSync(corpusFiles(folder).queries, 'utf8')) as string[];
const { signal } = new AbortController();
const atStart = memoryNow();

const opening = performance.now();
const db = openBenchWorkspace(folder);
const memory = createMemoryIndex(db, indexFolderOf(folder));
let longest = 0;
let last = opening;
const watch = setInterval(() => {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
}, 1);
await search(queries[0]!, threshold, 20);
const firstMatchMs = performance.now() - opening;
clearInterval(watch);
const opened = memoryNow();

async function search(text: string, least: number, limit: number) {
  const query = { text, previous: null, next: null };
  const found = await searchMemory(db, memory, query, { threshold: least, limit }, signal);
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
}

async function timeAll(texts: readonly string[], least: number, limit: number): Promise<number[]> {
  const durations: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await search(text, least, limit);
    durations.push(performance.now() - start);
  }
  return durations;
}

// As in a program that has been at work for a while; the scan runs through its code a million times for each query.
const frequent = db.all<{ source: string }>('SELECT source FROM unit WHERE id % 997 = 0').map(({ source }) => source);
await timeAll(frequent.slice(0, 300), threshold, Infinity);
const everything = await timeAll(queries, threshold, Infinity);
const searched = memoryNow();
const bands = [1, 4, 13, 33, 101];
const byLength = bands.map((from, at) => {
  const to = bands[at + 1] ?? Infinity;
  const some = everything.filter((_, query) => {
    const { length } = tokenise(queries[query]!);
    return length >= from && length < to;
  });
  return { from, to, queries: some.length, ...spreadOf(some) };
});
const repeat = async (least: number, limit: number): Promise<Spread> => spreadOf(await timeAll(queries, least, limit));
const page = await repeat(threshold, 20);
const at50 = await repeat(50, 20);
const at85 = await repeat(85, 20);

const hard: Record<string, Spread> = {};
for (const [name, texts] of Object.entries(makeHardQueries(frequent))) {
  hard[name] = spreadOf(await timeAll(texts, threshold, 20));
  hard[`${name}, at 50 %`] = spreadOf(await timeAll(texts, 50, 20));
}

/** Hits without texts, for the scan to compare with. The index is not kept here: closing it must give its memory back. */
async function findIds() {
  const live = await memory.follow();
  if (!live) throw new Error('the index is closed');
  return queries.map((text) => lookUp(live.saved.index, text, { threshold, limit: Infinity }) ?? []);
}
const found = await findIds();
writeFileSync(corpusFiles(folder).found, JSON.stringify(found.map((hits) => hits.map(({ id, score }) => [id, score]))));

memory.close();
await wait(100);
memoryNow();
await wait(100);
const closed = memoryNow();
db.close();
console.log(
  JSON.stringify({
    firstMatchMs: round(firstMatchMs),
    longestHoldMs: round(longest),
    hits: spreadOf(found.map(({ length }) => length)),
    everything: spreadOf(everything),
    page,
    byLength,
    at50,
    at85,
    hard,
    memory: { atStart, opened, searched, closed, peak: peakMemory() },
  }),
);
