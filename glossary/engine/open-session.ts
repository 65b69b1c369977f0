import type { OpenFailure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { createConcordance } from '#glossary/memory/concordance/concordance.ts';
import { createKeeping } from '#glossary/memory/keeping/keeping.ts';
import { createMemoryIndex } from '#glossary/memory/memory-index.ts';
import { openTransfers } from '#glossary/memory/transfer/open-transfers.ts';
import { fillSample, fillStarter, SeedUnreadable } from '#glossary/sample/fill-workspace.ts';
import { readSetting } from '#glossary/store/settings.ts';
import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
import { createWorkspace } from '#glossary/store/create-workspace.ts';
import { openWorkspace, type OpenWorkspace } from '#glossary/store/open-workspace.ts';
import { purgeGlossaries } from '#glossary/terms/keeping/remove-glossary.ts';
import { openShelf } from '#glossary/dictionaries/shelf.ts';
import { createOldWordUnits } from '#glossary/reword/old-word-units.ts';
import { openSpelling } from '#glossary/spelling/open-spelling.ts';
import { loadTerms } from '#glossary/terms/terms-index.ts';
import { createPublisher, type Emit } from './publish-changes.ts';
import type { Session } from './session.ts';
import { surveyToolsOf } from './survey-tools.ts';

/** What becomes of a path with no file: the sample project, Veerman's own glossary and memory, or a failure. */
export type WhenMissing = 'sample' | 'starter' | 'fail';

/** What a session is opened with. */
export interface SessionOptions {
  readonly path: string;
  readonly whenMissing: WhenMissing;
  /** Whether the memory is made ready for lookups before the first one; true where absent. */
  readonly readsAhead?: boolean;
  readonly seedsFolder: string;
  readonly fontsFolder: string;
  readonly author: string | null;
  readonly now: () => Date;
  readonly emit: Emit;
}

/** Opens a workspace, or makes it where it is missing and that is wanted. Never throws for the state of files. */
export function openSession(options: SessionOptions): Result<Session, OpenFailure> {
  try {
    const opened = openOrCreate(options);
    if (!opened.ok) return opened;
    try {
      return ok(startSession(opened.value, options));
    } catch (error) {
      opened.value.close();
      throw error;
    }
  } catch (error) {
    const failure = error instanceof SeedUnreadable ? error.failure : classifyStoreError(error, options.path);
    if (!failure) throw error;
    return err(failure);
  }
}

function openOrCreate(options: SessionOptions): Result<OpenWorkspace, OpenFailure> {
  const { path, whenMissing, seedsFolder, author, now } = options;
  const opened = openWorkspace(path);
  if (opened.ok || opened.error.type !== 'file-not-found') return opened;
  if (whenMissing === 'fail') return err({ type: 'workspace-missing', path });
  const fill = whenMissing === 'sample' ? fillSample : fillStarter;
  return createWorkspace(path, (db) => fill(db, seedsFolder, { name: author, now: now() }));
}

function startSession(workspace: OpenWorkspace, options: SessionOptions): Session {
  const { path, db } = workspace;
  const transfers = openTransfers(db, path);
  const memory = createMemoryIndex(db, `${path}-index`, transfers.whenFree, options.readsAhead);
  const concordance = createConcordance(db, `${path}-index`);
  memory.wake();
  purgeGlossaries(db);
  const terms = loadTerms(db);
  const spelling = openSpelling(db, terms);
  const shelf = openShelf(db);
  const keeping = createKeeping({ db, folder: `${path}-index` });
  const publish = createPublisher(db, options.emit);
  return {
    path,
    db,
    memory,
    concordance,
    findOldWordUnits: createOldWordUnits(db, concordance),
    keeping,
    transfers,
    fontsFolder: options.fontsFolder,
    terms,
    spelling,
    shelf,
    author: () => ({ name: options.author ?? (readSetting(db, 'author')?.trim() || null), now: options.now() }),
    publish: (changes, also = {}) => {
      const touchesTerms = terms.follow(changes);
      const touchesWords = spelling.follow(changes);
      publish(changes, touchesTerms || touchesWords ? { ...also, resources: true } : also);
      memory.wake();
    },
    tellWaiting: (waits) => options.emit('import-awaited', { waits }),
    close: () => {
      shelf.close();
      transfers.close();
      keeping.saveSurvey(() => surveyToolsOf({ db, terms }));
      concordance.close();
      memory.close();
      workspace.close();
    },
  };
}
