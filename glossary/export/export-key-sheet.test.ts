import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportKeySheet } from './export-key-sheet.ts';
import { inspectPdf } from './inspect-pdf.ts';

/** No such folder: the faces come from their packages. */
const fontsFolder = join(tmpdir(), 'veerman-no-such-folder');
const row = (label: string, ...keys: readonly string[]) => ({ label, keys: keys.map((key) => key.split('+')) });

test('a sheet of keys is a tagged PDF with a bookmark for each group, and its caps are text', async () => {
  const sheet = {
    language: 'nl' as const,
    title: 'Sneltoetsen',
    facts: 'Profiel: memoQ',
    groups: [
      { heading: 'Segment', rows: [row('Bevestigen', 'Ctrl+↩', '⌘+⇧+⌥+↩'), row('#strong[niet]', 'Ctrl+,')] },
      { heading: 'Venster', rows: [row('Zonder toets')] },
    ],
  };
  const made = await exportKeySheet(sheet, '2026-01-31', { fontsFolder });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  expect(made.value).toMatchObject({ fileName: 'Veerman – Sneltoetsen.pdf', pages: 1 });
  const { bookmarks, metadata } = inspectPdf(made.value.bytes);
  expect(bookmarks).toEqual(['Segment', 'Venster']);
  expect(metadata).toContain('pdfuaid');
  expect(made.value.warnings).toEqual([]);
});
