import type { WorkspaceInfo, WorkspaceStats } from '#shared/contract/workspace.ts';
import { spellingSetting } from '#shared/model/spelling.ts';
import { ok } from '#shared/result.ts';
import { listArticles } from '#glossary/articles/list-articles.ts';
import { countAllUnits } from '#glossary/memory/memory-stats.ts';
import { sql } from '#glossary/store/database.ts';
import { readSchemaVersion } from '#glossary/store/migrate.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readFact, readSettings, saveSetting } from '#glossary/store/settings.ts';
import { checkArticle } from './check-handlers.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';
import { verifyWorkspace } from './verify-workspace.ts';

/** Handlers of `workspace.…` that need an open workspace. */
export const workspaceHandlers: SessionHandlers<Exclude<MethodsOf<'workspace'>, 'workspace.reopen'>> = {
  'workspace.info': (session) => ok(describeWorkspace(session)),
  'workspace.verify': ({ db }) => ok(verifyWorkspace(db)),
  'workspace.stats': async (session, _params, { signal }) => ok(await readStats(session, signal)),
  'workspace.settings': ({ db }) => ok(readSettings(db)),
  'workspace.saveSetting': ({ db, publish }, { key, value }) => {
    if (!key.startsWith('.')) saveSetting(db, key, value);
    // Another spelling is another set of findings.
    if (key === spellingSetting) publish([], { resources: true });
    return ok(readSettings(db));
  },
};

/** The open workspace as the page shows it. */
export function describeWorkspace({ path, db }: Session): WorkspaceInfo {
  const version = db.get<{ version: string }>(sql`SELECT sqlite_version() AS version`);
  return {
    path,
    schemaVersion: readSchemaVersion(db),
    sqliteVersion: version?.version ?? '',
    sample: readFact(db, 'sample') === 'yes',
  };
}

async function readStats(session: Session, signal: AbortSignal): Promise<WorkspaceStats> {
  const articles = listArticles(session.db);
  let openFindings = 0;
  for (const { id } of articles) {
    const checked = await checkArticle(session, parseId(id), signal);
    if (checked === null || checked === 'unknown') continue;
    for (const { findings } of checked) openFindings += findings.filter(({ overridden }) => overridden === null).length;
  }
  const sum = (count: (article: (typeof articles)[number]) => number) =>
    articles.reduce((total, article) => total + count(article), 0);
  return {
    articles: articles.length,
    segments: sum(({ segments }) => segments),
    words: sum(({ words }) => words),
    confirmedSegments: sum(({ byStatus }) => byStatus.translated + byStatus.reviewed + byStatus.approved),
    confirmedWords: sum(({ confirmedWords }) => confirmedWords),
    units: countAllUnits(session.db),
    concepts: session.terms.concepts.size,
    openFindings,
  };
}
