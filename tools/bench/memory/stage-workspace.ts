import { ensureMemory } from '#glossary/memory/memories.ts';
import { transact } from '#glossary/store/database.ts';
import { migrate } from '#glossary/store/migrate.ts';
import { applicationId, openConnection } from '#glossary/store/open-connection.ts';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { round, timeOf } from './figures.ts';

/** Stage 2: a workspace with the rows of stage 1, without an index of the memory yet. */
const [folder] = readStageArguments();
const files = corpusFiles(folder);
const db = openConnection(files.workspace, { mustExist: false });
db.exec(`PRAGMA application_id = ${applicationId}`);
migrate(db);
db.run('ATTACH :plain AS grown', { plain: files.plain });
const fillMs = timeOf(() =>
  transact(db, () => {
    const { id } = ensureMemory(db, 'Bench', new Date(0));
    db.run(
      `INSERT INTO unit (memory_id, source, target, created_by, created_at, changed_by, changed_at, document)
       SELECT :id, source, target, created_by, created_at, changed_by, changed_at, document FROM grown.unit ORDER BY id`,
      { id },
    );
  }),
);
db.exec('DETACH grown');
db.close();
console.log(JSON.stringify({ fillMs: round(fillMs) }));
