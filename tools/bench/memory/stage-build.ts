import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createMemoryIndex } from '#glossary/memory/memory-index.ts';
import { readStageArguments } from './corpus-files.ts';
import { memoryNow, peakMemory, round } from './figures.ts';
import { indexFolderOf, openBenchWorkspace } from './open-bench-workspace.ts';

/** Stage 3: builds the index of a workspace that has none, in the background as after an import, and saves it. */
const [folder] = readStageArguments();
const db = openBenchWorkspace(folder);
db.get('SELECT count(*) FROM unit WHERE source = :text', { text: '' });
const atStart = memoryNow();

let longest = 0;
let last = performance.now();
const watch = setInterval(() => {
  longest = Math.max(longest, performance.now() - last);
  last = performance.now();
}, 1);

const start = performance.now();
const index = createMemoryIndex(db, indexFolderOf(folder));
await index.settle();
const buildMs = performance.now() - start;
clearInterval(watch);
const peak = peakMemory();
const built = memoryNow();
// Not kept here, so that what is measured after closing is what the index itself lets go.
const units = (await index.follow())?.saved.index.units;
index.close();
await wait(100);
memoryNow();
await wait(100);
const closed = memoryNow();
db.close();
const sizes = readdirSync(indexFolderOf(folder)).map((name) => statSync(join(indexFolderOf(folder), name)).size);
console.log(
  JSON.stringify({
    buildMs: round(buildMs),
    longestHoldMs: round(longest),
    units,
    fileMegabytes: round(sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20),
    memory: { atStart, peak, built, closed },
  }),
);
