import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { lookUp } from '#glossary/memory/index/look-up.ts';
import { openIndex } from '#glossary/memory/index/open-index.ts';
import { putUnit } from '#glossary/memory/index/put-unit.ts';
import { removeUnit } from '#glossary/memory/index/remove-unit.ts';
import type { IndexRoot } from '#glossary/memory/index/saved-index.ts';
import { tidyIndex } from '#glossary/memory/index/tidy-index.ts';
import { tokenise } from '#glossary/text/tokenise.ts';
import { memoryNow, round, spreadOf, timeOf } from './figures.ts';

/** Stage 3: opens what was saved, looks every query up with texts, then changes units. */
const folder = process.argv[2]!;
const threshold = Number(process.argv[3]);
const readJson = <T>(name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T;
const queries = readJson<string[]>('queries.json');
const root = readJson<IndexRoot>('root.json');
const db = new Database(`${folder}/units.db`, { readonly: true });
const texts = db.prepare<[number], { source: string; target: string }>('SELECT source, target FROM unit WHERE id = ?');
const atStart = memoryNow();

const opening = performance.now();
const saved = openIndex(`${folder}/index`, root);
if (!saved) throw new Error('the index does not open');
const { index } = saved;
const openMs = performance.now() - opening;

function search(text: string, least: number, limit: number) {
  const hits = lookUp(index, text, { threshold: least, limit }) ?? [];
  return hits.map((hit) => ({ ...hit, ...texts.get(hit.id) }));
}

search(queries[0]!, threshold, Infinity);
const firstMatchMs = performance.now() - opening;
const opened = memoryNow();

const found: (readonly [number, number][])[] = [];
const everything = queries.map((text) =>
  timeOf(() => found.push(search(text, threshold, Infinity).map((hit) => [hit.id, hit.score]))),
);
const searched = memoryNow();
writeFileSync(`${folder}/found.json`, JSON.stringify(found));

const bands = [1, 4, 13, 33, Infinity];
const byLength = bands.slice(0, -1).map((from, at) => {
  const some = everything.filter((_, query) => {
    const { length } = tokenise(queries[query]!);
    return length >= from && length < bands[at + 1]!;
  });
  return { from, queries: some.length, ...spreadOf(some) };
});
const repeat = (least: number, limit: number) =>
  spreadOf(queries.map((text) => timeOf(() => void search(text, least, limit))));

const changes = { put: [] as number[], change: [] as number[], remove: [] as number[], tidy: [] as number[] };
queries.forEach((text, at) => {
  const id = index.highestId + 1;
  changes.put.push(timeOf(() => putUnit(index, { id, memory: 0, rank: 0, source: `${text} ${at}` })));
  changes.change.push(timeOf(() => putUnit(index, { id: 1 + at * 7, memory: 0, rank: 0, source: `${text} x` })));
  changes.remove.push(timeOf(() => removeUnit(index, 2 + at * 7)));
  const seen = lookUp(index, `${text} ${at}`, { threshold: 100, limit: Infinity })?.some((hit) => hit.id === id);
  if (!seen) throw new Error('a new unit is not found');
  changes.tidy.push(timeOf(() => tidyIndex(index)));
});

console.log(
  JSON.stringify({
    openMs: round(openMs),
    firstMatchMs: round(firstMatchMs),
    hits: spreadOf(found.map(({ length }) => length)),
    everything: spreadOf(everything),
    byLength,
    bestTen: repeat(threshold, 10),
    at50: repeat(50, Infinity),
    at50BestTen: repeat(50, 10),
    at85: repeat(85, Infinity),
    put: spreadOf(changes.put),
    change: spreadOf(changes.change),
    remove: spreadOf(changes.remove),
    tidy: spreadOf(changes.tidy),
    memory: { atStart, opened, searched },
  }),
);
