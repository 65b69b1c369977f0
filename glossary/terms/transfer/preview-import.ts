import type { EntryFate, PreviewEntry, TermsPreview } from '#shared/model/terms-transfer.ts';
import type { Term } from '#shared/model/terms.ts';
import type { Pieces } from '#glossary/text/pieces.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { listGlossaries } from '../glossaries.ts';
import { readKnownEntries } from './known-entries.ts';
import { foreseeFate } from './take-entries.ts';
import type { TermsFile } from './terms-file.ts';

/** Entries of each fate, and refusals, that a preview shows. */
const mostShown = 200;
const entriesPerPiece = 50;

/** What an import of this file into the glossary of this name would do; nothing is written. */
export function* previewImport(db: ReadableDb, file: TermsFile, into: string | null): Pieces<TermsPreview> {
  const rows = listGlossaries(db);
  const glossary = rows.find(({ name, read_only }) => (into === null ? read_only === 0 : name === into));
  const known = readKnownEntries(db, glossary?.id ?? 0);
  const counts: Record<EntryFate, number> = { added: 0, changed: 0, duplicate: 0 };
  const entries: PreviewEntry[] = [];
  for (const [at, entry] of file.entries.entries()) {
    if (at % entriesPerPiece === 0) yield at / file.entries.length;
    const { fate, content, found } = foreseeFate(known, entry);
    counts[fate]++;
    if (counts[fate] > mostShown) continue;
    const { terms } = content;
    entries.push({
      line: entry.line,
      fate,
      dutch: wordsOf(terms, 'nl'),
      english: wordsOf(terms.filter(isAllowed), 'en'),
      forbidden: wordsOf(
        terms.filter((term) => !isAllowed(term)),
        'en',
      ),
      before: fate === 'changed' && found ? wordsOf(found.terms, 'en') : [],
    });
  }
  return {
    table: file.table,
    counts,
    entries,
    refused: file.refused.slice(0, mostShown),
    refusedCount: file.refused.length,
    warnings: file.warnings.slice(0, mostShown),
  };
}

function isAllowed({ standing }: Term): boolean {
  return standing !== 'deprecated';
}

function wordsOf(terms: readonly Term[], language: Term['language']): readonly string[] {
  return terms.filter((term) => term.language === language).map(({ text }) => text);
}
