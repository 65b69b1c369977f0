import type { GlossaryId } from '#shared/model/ids.ts';
import { runWhole, stretch, type Pieces } from '#glossary/text/pieces.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { listGlossaries } from '../glossaries.ts';
import { addConcept, buildTermIndex } from '../recognise/term-index.ts';
import { readKnownEntries } from './known-entries.ts';
import { planEntries, type EntriesPlan } from './take-entries.ts';
import type { TermsFile } from './terms-file.ts';

/** What an import is to write, and with which entries of the workspace that was found out. */
export interface ImportPlan {
  readonly file: TermsFile;
  readonly into: string | null;
  readonly plan: EntriesPlan;
}

const planShare = 0.5;
const entriesPerPiece = 20;

/** Finds out what an import of this file into the glossary of this name (null: the one that new terms go to) is to write. */
export function* planImport(db: ReadableDb, file: TermsFile, into: string | null): Pieces<ImportPlan> {
  const plan = yield* stretch(planEntries(readKnownEntries(db, findTarget(db, into)), file.entries), 0, planShare);
  yield* stretch(readWords(plan), planShare, 1);
  return { file, into, plan };
}

/** The same at once and without reading the words ahead. */
export function planImportNow(db: ReadableDb, file: TermsFile, into: string | null): ImportPlan {
  return { file, into, plan: runWhole(planEntries(readKnownEntries(db, findTarget(db, into)), file.entries)) };
}

function findTarget(db: ReadableDb, into: string | null): number {
  const found = listGlossaries(db).find(({ name, read_only }) => (into === null ? read_only === 0 : name === into));
  return found?.id ?? 0;
}

/** Has the forms of all words found beforehand, which are kept by word: once the entries are written everybody waits for the index. */
function* readWords({ writes }: EntriesPlan): Pieces<null> {
  const index = buildTermIndex([]);
  for (const [at, { entry, content }] of writes.entries()) {
    addConcept(index, { ...entry.concept, ...content, glossaryId: '' as GlossaryId });
    if (at % entriesPerPiece === 0) yield at / writes.length;
  }
  return null;
}
