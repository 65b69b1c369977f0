import type { ExportedDocument, KeySheet } from '#shared/contract/exports.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { documentWords } from './document-words.ts';
import { glossaryWords } from './glossary-words.ts';
import type { KeyPageGroup } from './typst/keys-data.ts';
import { setPages, type RenderOptions } from './set-pages.ts';

/** Signs of keys that the faces lack. */
const printed: Readonly<Record<string, string>> = { '↩': 'Enter', '⌫': 'Backspace', '⌦': 'Delete' };

/**
 * The keys of every command as a sheet to print and lay beside the keyboard. The words and the keys come from whoever
 * knows them, the page; only their setting is done here. `producedOn` is `YYYY-MM-DD`.
 */
export async function exportKeySheet(
  sheet: KeySheet,
  producedOn: string,
  options: RenderOptions,
): Promise<Result<ExportedDocument, FailureOfType<'export-failed' | 'cancelled'>>> {
  const { page, of, region } = documentWords(sheet.language);
  const [year = 0, month = 1, day = 1] = producedOn.split('-').map(Number);
  const data = {
    title: sheet.title,
    kicker: 'Veerman',
    lang: sheet.language,
    region,
    date: [year, month, day] as const,
    author: options.author ?? null,
    words: { page, of },
    facts: sheet.facts,
    columns: balance(sheet.groups.map(layOutGroup)),
    legend: [],
  };
  const set = await setPages({ template: 'keys', data }, glossaryWords(sheet.language).lost, options);
  if (!set.ok) return set;
  const { pdf, warnings, pages } = set.value;
  const fileName = `Veerman – ${sheet.title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}.pdf`;
  return ok({ fileName, mediaType: 'application/pdf', bytes: pdf, warnings, pages });
}

function layOutGroup({ heading, rows }: KeySheet['groups'][number]): KeyPageGroup {
  const print = (caps: readonly string[]) => caps.map((cap) => printed[cap] ?? cap);
  return { heading, rows: rows.map(({ label, keys }) => ({ label, keys: keys.map(print) })) };
}

/** Rows that a column of a page holds, about; a heading is as high as two. */
const rowsAColumn = 55;
const rowsAHeading = 2;

/** Two columns, split between groups where they come out most alike; one after the other where a page is too small. */
function balance(groups: readonly KeyPageGroup[]): readonly (readonly KeyPageGroup[])[] {
  const height = (some: readonly KeyPageGroup[]) => some.reduce((sum, { rows }) => sum + rows.length + rowsAHeading, 0);
  const higher = (at: number) => Math.max(height(groups.slice(0, at)), height(groups.slice(at)));
  const best = groups.map((_, at) => at).reduce((one, other) => (higher(other) < higher(one) ? other : one), 0);
  return best > 0 && higher(best) <= rowsAColumn ? [groups.slice(0, best), groups.slice(best)] : [groups];
}
