import { writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { putUnit } from '#glossary/memory/index/put-unit.ts';
import { saveIndex } from '#glossary/memory/index/save-index.ts';
import { createSavedIndex } from '#glossary/memory/index/saved-index.ts';
import { tidyIndex } from '#glossary/memory/index/tidy-index.ts';
import { createTokenIndex } from '#glossary/memory/index/token-index.ts';
import { memoryNow, round, timeOf } from './figures.ts';

/** Stage 2: builds the index from the database, as after an import, and saves it. */
const folder = process.argv[2]!;
const db = new Database(`${folder}/units.db`, { readonly: true });
const rows = db.prepare<[], { id: number; source: string }>('SELECT id, source FROM unit ORDER BY id');
const index = createTokenIndex();
const buildMs = timeOf(() => {
  for (const { id, source } of rows.iterate()) {
    putUnit(index, { id, memory: 0, rank: 0, source });
    if (id % 20_000 === 0) tidyIndex(index);
  }
  tidyIndex(index);
});
const saved = createSavedIndex(index, `${folder}/index`);
const memory = memoryNow();
const saveMs = timeOf(() => writeFileSync(`${folder}/root.json`, JSON.stringify(saveIndex(saved))));
const blocks = [...index.groups.values()].reduce((sum, group) => sum + group.blocks.length, 0);
console.log(
  JSON.stringify({
    buildMs: round(buildMs),
    saveMs: round(saveMs),
    fileMegabytes: round(saved.end / 2 ** 20),
    tokens: index.vocabulary.tokens.size,
    classes: index.vocabulary.classes.size,
    features: index.vocabulary.features,
    blocks,
    lengths: index.groups.size,
    memory,
  }),
);
