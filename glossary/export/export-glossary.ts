import { assertNever } from '#shared/assert-never.ts';
import type { ExportedDocument } from '#shared/contract/exports.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { TermsFormat } from '#shared/model/terms-transfer.ts';
import { ok, type Result } from '#shared/result.ts';
import { writeDelimited } from '#glossary/interchange/delimited/write-delimited.ts';
import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { writeTermRows } from '#glossary/interchange/term-table/write-term-rows.ts';
import { writeXlsx } from '#glossary/interchange/xlsx/write-xlsx.ts';
import { glossaryWords } from './glossary-words.ts';
import type { GlossaryDocument } from './glossary-document.ts';
import { layOutGlossary } from './lay-out-glossary.ts';
import { setPages, type RenderOptions } from './set-pages.ts';

const kinds: Readonly<Record<TermsFormat, { readonly ending: string; readonly mediaType: string }>> = {
  tbx: { ending: 'tbx', mediaType: 'application/x-tbx' },
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8' },
  tsv: { ending: 'tsv', mediaType: 'text/tab-separated-values; charset=utf-8' },
  xlsx: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  omegat: { ending: 'utf8', mediaType: 'text/plain; charset=utf-8' },
  pdf: { ending: 'pdf', mediaType: 'application/pdf' },
};

/** A glossary as a file. All but OmegaT's table and the PDF hold everything that an entry says and can be read back. */
export async function exportGlossary(
  document: GlossaryDocument,
  format: TermsFormat,
  options: RenderOptions,
): Promise<Result<ExportedDocument, FailureOfType<'export-failed' | 'cancelled'>>> {
  const { ending, mediaType } = kinds[format];
  const fileName = `${document.name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')}.${ending}`;
  const plain = (bytes: Uint8Array) => ok({ fileName, mediaType, bytes, warnings: [], pages: null });
  switch (format) {
    case 'tbx':
      return plain(writeTbx(document.concepts, { title: document.name }));
    case 'csv':
    case 'tsv':
      return plain(toDelimited(document.concepts, format === 'csv' ? ',' : '\t'));
    case 'xlsx':
      return plain(writeXlsx({ name: document.name, ...writeTermRows(document.concepts) }));
    case 'omegat':
      return plain(toOmegat(document.concepts));
    case 'pdf': {
      const words = glossaryWords(document.language);
      const data = layOutGlossary(document, options.author ?? null);
      const set = await setPages({ template: 'glossary', data }, words.lost, options);
      if (!set.ok) return set;
      const { pdf, warnings, pages } = set.value;
      return ok({ fileName, mediaType, bytes: pdf, warnings, pages });
    }
    default:
      return assertNever(format);
  }
}

/** Excel knows UTF-8 by its mark. */
function toDelimited(concepts: readonly TbxConcept[], separator: ',' | '\t'): Uint8Array {
  const { header, rows } = writeTermRows(concepts);
  return new TextEncoder().encode(`\uFEFF${writeDelimited([header, ...rows], { separator })}`);
}

/** A line for each Dutch term with each English that may be used; OmegaT knows neither quotes nor line ends in a cell. */
function toOmegat(concepts: readonly TbxConcept[]): Uint8Array {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t');
  const lines = concepts.flatMap(({ terms, note, definition }) => {
    const usable = terms.filter(({ standing }) => standing !== 'deprecated');
    const comment = note ?? definition ?? '';
    return usable
      .filter(({ language }) => language === 'nl')
      .flatMap((dutch) =>
        usable.filter(({ language }) => language === 'en').map((english) => line([dutch.text, english.text, comment])),
      );
  });
  return new TextEncoder().encode(lines.map((text) => `${text}\n`).join(''));
}
