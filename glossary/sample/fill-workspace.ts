import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenFailure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import { importArticle } from '#glossary/articles/import-article.ts';
import { findExact } from '#glossary/memory/find-exact.ts';
import { importTmx } from '#glossary/memory/import-tmx.ts';
import { applyConfirmation, findBlocking } from '#glossary/segments/confirm-segment.ts';
import { listSegmentRows, readNeighbours, readPairBefore } from '#glossary/segments/read-segments.ts';
import type { Author } from '#glossary/segments/write-segment.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import { openJournal } from '#glossary/store/journal.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { saveFact } from '#glossary/store/settings.ts';
import { loadTerms, type Terms } from '#glossary/terms/terms-index.ts';
import { fillWithTerms } from '#glossary/terms/transfer/import-terms.ts';
import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';

/** A seed that cannot be read: the installation is incomplete, so there is no workspace to give. */
export class SeedUnreadable extends Error {
  override readonly name = 'SeedUnreadable';
  readonly failure: OpenFailure;
  constructor(failure: OpenFailure) {
    super(`${failure.type}: ${failure.path}`);
    this.failure = failure;
  }
}

/** How much of each article of the sample arrives confirmed, in the order of their file names; the rest is untouched. */
const confirmedShares = [1, 0.5];

/** Veerman's own glossary and memory: what a workspace starts with. Inside a transaction. */
export function fillStarter(db: WritableDb, seedsFolder: string, author: Author): void {
  const glossary = readSeed(join(seedsFolder, 'glossary.tbx'));
  fillWithTerms(db, expectRead(readTermsFile(glossary.bytes, glossary.path)), author);
  const memory = readSeed(join(seedsFolder, 'memory.tmx'));
  expectRead(importTmx(db, { ...memory, into: null }, author.now));
}

/**
 * The sample project of the first run: the starter and its five articles. The first is confirmed, half of the second
 * too, from their exact matches and by the ordinary way; the others wait for the translator. Inside a transaction.
 */
export function fillSample(db: WritableDb, seedsFolder: string, author: Author): void {
  fillStarter(db, seedsFolder, author);
  const terms = loadTerms(db);
  const folder = join(seedsFolder, 'articles');
  const files = readFolder(folder).filter((name) => name.endsWith('.txt'));
  for (const [place, file] of files.entries()) {
    const { path, bytes } = readSeed(join(folder, file));
    const report = expectRead(importArticle(db, path, bytes, author.now));
    confirmShare(db, parseId(report.articleId), confirmedShares[place] ?? 0, terms, author);
  }
  saveFact(db, 'sample', 'yes');
}

function confirmShare(db: WritableDb, articleId: number, share: number, terms: Terms, author: Author) {
  const rows = listSegmentRows(db, articleId);
  const journal = openJournal(db);
  for (const row of rows.slice(0, Math.ceil(rows.length * share))) {
    const found = findExact(db, { text: row.source, ...readNeighbours(db, row) });
    if (!found || findBlocking(terms.check(row.source, found.target, readPairBefore(db, row)), []).length > 0) continue;
    const origin = found.score === 101 ? ('context' as const) : ('exact' as const);
    applyConfirmation(db, journal, row, { target: found.target, origin, match_score: found.score }, author);
  }
}

function readSeed(path: string): { readonly path: string; readonly bytes: Uint8Array } {
  try {
    return { path, bytes: readFileSync(path) };
  } catch {
    throw new SeedUnreadable({ type: 'file-not-found', path });
  }
}

function readFolder(path: string): readonly string[] {
  try {
    return readdirSync(path).toSorted();
  } catch {
    throw new SeedUnreadable({ type: 'file-not-found', path });
  }
}

function expectRead<T>(read: Result<T, { readonly type: string; readonly path: string }>): T {
  if (read.ok) return read.value;
  const { error } = read;
  if (error.type === 'file-malformed') throw new SeedUnreadable(error as OpenFailure);
  const reason = { type: error.type === 'file-empty' ? 'holds-nothing' : 'not-text' } as const;
  throw new SeedUnreadable({ type: 'file-unreadable', path: error.path, reason });
}
