import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { round, timeOf } from './figures.ts';
import { growCorpus } from './grow-corpus.ts';
import { readPairs } from './read-catalogue.ts';

/** Stage 1: grows the corpus into a database by plain inserts without an index, and writes the queries beside it. */
const [folder, size, queries, ...catalogues] = process.argv.slice(2) as [string, string, string, ...string[]];
const pairs = readPairs(catalogues);
const corpus = growCorpus(pairs, Number(size), Number(queries));
const units = [...corpus.units];
writeFileSync(`${folder}/queries.json`, JSON.stringify(corpus.queries));

const db = new Database(`${folder}/units.db`);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('CREATE TABLE unit (id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL) STRICT');
const insert = db.prepare('INSERT INTO unit (source, target) VALUES (?, ?)');
const milliseconds = timeOf(() => {
  db.transaction(() => {
    for (const { source, target } of units) insert.run(source, target);
  })();
});
db.close();
console.log(JSON.stringify({ realPairs: pairs.length, insertMs: round(milliseconds) }));
