import { existsSync, rmSync, statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import { createConcordance } from '#glossary/memory/concordance/concordance.ts';
import { listSearchWords } from '#glossary/memory/concordance/search-words.ts';
import { searchConcordance } from '#glossary/memory/concordance/search-concordance.ts';
import { ensureMemory } from '#glossary/memory/memories.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import { memoryNow, round, spreadOf } from './figures.ts';
import { createDice } from './grow-corpus.ts';

/**
 * Stage 6: the concordance. Copies the units of stage 1 into a workspace, follows them all, then asks for the first page of
 * queries of each kind, made of words of the units as they occur. `node stage-concordance.ts FOLDER [QUERIES]`
 */
const [folder, wanted = '200'] = process.argv.slice(2) as [string, string?];
const path = join(folder, 'concordance.sqlite');
const indexFolder = join(folder, 'concordance');
const { signal } = new AbortController();
const dice = createDice(6);

function openUnits(): WritableDb {
  const known = existsSync(path);
  const db = openConnection(path, { mustExist: false });
  if (known) return db;
  migrate(db);
  const { id } = ensureMemory(db, null, new Date(0));
  db.run('ATTACH :units AS grown', { units: join(folder, 'units.db') });
  db.run(
    `INSERT INTO unit (memory_id, source, target, changed_at, document)
     SELECT :id, source, target, datetime(1500000000 + (id * 7919) % 250000000, 'unixepoch') || 'Z', 'doc ' || (id % 500)
     FROM grown.unit ORDER BY id`,
    { id },
  );
  db.exec('DETACH grown');
  return db;
}

const db = openUnits();
rmSync(indexFolder, { recursive: true, force: true });
db.exec('UPDATE concordance_index SET root = NULL, seen = NULL');
const atStart = memoryNow();
const building = performance.now();
const built = createConcordance(db, indexFolder);
await built.settle();
const buildMs = performance.now() - building;
const afterBuild = memoryNow();
built.close();
const fileMegabytes =
  readdirSync(indexFolder).reduce((sum, name) => sum + statSync(join(indexFolder, name)).size, 0) / 2 ** 20;

const opening = performance.now();
const concordance = createConcordance(db, indexFolder);
async function ask(params: ConcordanceParams): Promise<number> {
  const page = await searchConcordance(db, concordance, { limit: 50, ...params }, signal);
  if (!page.ok) throw new Error(page.error.type);
  return page.value.total;
}
await ask({ source: 'bestand' });
const firstPageMs = performance.now() - opening;

const units = db.get<{ units: number }>('SELECT max(id) AS units FROM unit')!.units;
function anyWords(side: 'source' | 'target', fewest: number): string[] {
  for (;;) {
    const row = db.get<{ text: string }>(`SELECT ${side} AS text FROM unit WHERE id = :id`, { id: 1 + dice(units) });
    const words = listSearchWords(row?.text ?? '').filter(({ raw }) => /^\p{L}{2,}$/u.test(raw));
    if (words.length >= fewest) return words.map(({ raw }) => raw);
  }
}
const anyOf = (words: readonly string[]) => words[dice(words.length)]!;
const longWord = (side: 'source' | 'target') => {
  for (;;) {
    const word = anyOf(anyWords(side, 1));
    if (word.length >= 7) return word;
  }
};
const common = ['de', 'het', 'een', 'van', 'in', 'niet', 'is', 'te', 'bestand', 'kan', 'voor', 'met', 'en', 'wordt'];
const kinds: Record<string, () => ConcordanceParams> = {
  'any word': () => ({ source: anyOf(anyWords('source', 1)) }),
  'common word': () => ({ source: anyOf(common) }),
  'two common words': () => ({ source: `${anyOf(common)} ${anyOf(common)}` }),
  'two words of a unit': () => {
    const words = anyWords('source', 4);
    return { source: `${anyOf(words)} ${anyOf(words)}` };
  },
  'phrase of two': () => {
    const words = anyWords('source', 4);
    return { source: `"${words[1]} ${words[2]}"` };
  },
  'phrase of common words': () => ({ source: `"${anyOf(common)} ${anyOf(common)}"` }),
  'phrase of four': () => ({ source: `"${anyWords('source', 6).slice(1, 5).join(' ')}"` }),
  'word*': () => ({ source: `${longWord('source').slice(0, 5)}*` }),
  '*word': () => ({ source: `*${longWord('source').slice(-5)}` }),
  '*wo*': () => ({ source: `*${longWord('source').slice(2, 5)}*` }),
  'common ending': () => ({ source: anyOf(['*en', '*er', '*ing', '*heid', 'ge*', 'be*', 'on*']) }),
  'Dutch has, English has not': () => {
    const words = anyWords('source', 2);
    return { source: anyOf(words), target: `-${anyOf(anyWords('target', 2))}` };
  },
  'both sides': () => ({ source: anyOf(common), target: anyOf(anyWords('target', 2)) }),
  'part of a word': () => ({ source: longWord('source').slice(0, 6), partOfWord: true }),
  'with capitals': () => ({ source: anyOf(anyWords('source', 1)), matchCase: true }),
  'second page': () => ({ source: anyOf(common), after: '120259084287 5000' }),
};

const figures: Record<string, unknown> = {};
const everything: number[] = [];
for (const [kind, make] of Object.entries(kinds)) {
  const totals: number[] = [];
  const durations: number[] = [];
  for (let left = Number(wanted); left > 0; left -= 1) {
    const params = make();
    const start = performance.now();
    totals.push(await ask(params));
    durations.push(performance.now() - start);
  }
  everything.push(...durations);
  const { median, p95, highest } = spreadOf(durations);
  figures[kind] = { median: round(median), p95: round(p95), highest: round(highest), found: spreadOf(totals).median };
}

const changes: number[] = [];
for (let at = 1; at <= 100; at += 1) {
  db.run('UPDATE unit SET target = :target WHERE id = :id', { id: 1 + dice(units), target: `zzz${at} changed` });
  const start = performance.now();
  if ((await ask({ target: `zzz${at}` })) !== 1) throw new Error('a changed unit is not found');
  changes.push(performance.now() - start);
}
const searched = memoryNow();
concordance.close();
db.close();
console.log(
  JSON.stringify(
    {
      buildMs: round(buildMs),
      fileMegabytes: round(fileMegabytes),
      firstPageMs: round(firstPageMs),
      all: spreadOf(everything),
      afterChange: spreadOf(changes),
      kinds: figures,
      memory: { atStart, afterBuild, searched },
    },
    null,
    1,
  ),
);
