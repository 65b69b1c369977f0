import { foreseeUnit } from '#glossary/memory/foresee-unit.ts';
import { createMemoryIndex } from '#glossary/memory/memory-index.ts';
import { importArticle } from '#glossary/articles/import-article.ts';
import { confirmSegment } from '#glossary/segments/confirm-segment.ts';
import { listSegments } from '#glossary/segments/read-segments.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readFileSync } from 'node:fs';
import { corpusFiles, readStageArguments } from './corpus-files.ts';
import { spreadOf, timeOf } from './figures.ts';
import { indexFolderOf, openBenchWorkspace } from './open-bench-workspace.ts';

/**
 * Stage 6: confirms segments one after the other, each on the disk when the call returns, and between two of them commits one
 * small row with fsync on the same connection: what a commit costs here at the least. As in the product the segment was come to
 * before, and the place of its unit read then; and as in a program that has been at work for a while, the first confirmations,
 * for which code is still being compiled, do not count.
 */
const [folder] = readStageArguments();
const db = openBenchWorkspace(folder);
const memory = createMemoryIndex(db, indexFolderOf(folder));
await memory.follow();
const queries = JSON.parse(readFileSync(corpusFiles(folder).queries, 'utf8')) as string[];
const texts = ['a', 'b'].flatMap((round) => queries.map((text, at) => `${text} ${round}${at}.`));
const [warmUp, counted] = [400, 400];
const article = importArticle(db, 'bench.txt', new TextEncoder().encode(`${texts.join('\n\n')}\n`), new Date());
if (!article.ok) throw new Error(article.error.type);
db.exec('CREATE TABLE bench (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');

const confirmations: number[] = [];
const commits: number[] = [];
for (const segment of listSegments(db, parseId(article.value.articleId)).slice(0, warmUp + counted)) {
  const request = {
    segmentId: segment.id,
    target: `English of ${segment.source}`,
    version: segment.version,
    overrides: [],
  };
  const author = { name: 'bench', now: new Date() };
  foreseeUnit(db, segment.source);
  confirmations.push(
    timeOf(() => {
      const confirmed = confirmSegment(db, request, () => [], author);
      if (!confirmed.ok) throw new Error(confirmed.error.type);
    }),
  );
  commits.push(
    timeOf(() => db.transaction(() => db.run('INSERT INTO bench (text) VALUES (:text)', { text: segment.source }))),
  );
}
db.exec('DROP TABLE bench');
memory.close();
db.close();
console.log(
  JSON.stringify({ confirm: spreadOf(confirmations.slice(warmUp)), commit: spreadOf(commits.slice(warmUp)) }),
);
