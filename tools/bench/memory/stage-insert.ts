import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { round, timeOf } from './figures.ts';
import { growCorpus } from './grow-corpus.ts';
import { readPairs, type Pair } from './read-catalogue.ts';

/**
 * Stage 1: grows the corpus into a table by plain inserts of whole rows without an index, in one transaction, and writes the
 * queries and a TMX file of the same rows beside it.
 */
const head = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="bench" adminlang="en"
srclang="nl" datatype="plaintext"/><body>
`;
const [folder, size, queries, ...catalogues] = readStageArguments();
const files = corpusFiles(folder);
const pairs = readPairs(catalogues);
const corpus = growCorpus(pairs, Number(size), Number(queries));
const units = [...corpus.units];
writeFileSync(files.queries, JSON.stringify(corpus.queries));
const insertMs = insertAll();
const tmxMegabytes = writeTmx();
console.log(JSON.stringify({ realPairs: pairs.length, insertMs: round(insertMs), tmxMegabytes: round(tmxMegabytes) }));

function insertAll(): number {
  const db = new Database(files.plain);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE unit (id INTEGER PRIMARY KEY, memory_id INTEGER NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    previous TEXT, next TEXT, created_by TEXT, created_at TEXT, changed_by TEXT, changed_at TEXT, document TEXT) STRICT`);
  const insert =
    db.prepare(`INSERT INTO unit (memory_id, source, target, created_by, created_at, changed_by, changed_at, document)
    VALUES (1, ?, ?, 'bench', ?, 'bench', ?, ?)`);
  const milliseconds = timeOf(() => {
    db.transaction(() => {
      units.forEach(({ source, target }, at) => insert.run(source, target, dateOf(at), dateOf(at), documentOf(at)));
    })();
  });
  db.close();
  return milliseconds;
}

function dateOf(at: number): string {
  return new Date(1_500_000_000_000 + at * 1000).toISOString();
}

function documentOf(at: number): string {
  return `document-${at % 500}.txt`;
}

function writeTmx(): number {
  const file = openSync(files.tmx, 'w');
  let bytes = writeSync(file, head);
  for (let from = 0; from < units.length; from += 5000) {
    bytes += writeSync(
      file,
      units
        .slice(from, from + 5000)
        .map((unit, at) => toTu(unit, from + at))
        .join(''),
    );
  }
  bytes += writeSync(file, '</body></tmx>\n');
  closeSync(file);
  return bytes / 2 ** 20;
}

function toTu({ source, target }: Pair, at: number): string {
  const date = dateOf(at).replace(/[-:]|\.\d+/gu, '');
  return `<tu creationid="bench" creationdate="${date}" changeid="bench" changedate="${date}">
<prop type="x-document">${documentOf(at)}</prop>
<tuv xml:lang="nl"><seg>${escapeXml(source)}</seg></tuv>
<tuv xml:lang="en"><seg>${escapeXml(target)}</seg></tuv>
</tu>
`;
}

function escapeXml(text: string): string {
  const allowed = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, ' ');
  return allowed.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
