import { basename, extname } from 'node:path';
import type { MethodName } from '#shared/contract/engine-api.ts';
import { err, ok } from '#shared/result.ts';
import { exportGlossary } from '#glossary/export/export-glossary.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readGlossary } from '#glossary/terms/glossaries.ts';
import { importTerms } from '#glossary/terms/transfer/import-terms.ts';
import { listForFile } from '#glossary/terms/transfer/list-for-file.ts';
import { previewImport } from '#glossary/terms/transfer/preview-import.ts';
import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';
import { toLocalDay } from './local-day.ts';
import type { SessionHandlers } from './session-handlers.ts';

type TermFileMethod = Extract<MethodName, `terms.${'preview' | 'import' | 'export' | 'exportFile'}`>;

/** Handlers of the methods on glossary files. */
export const termFileHandlers: SessionHandlers<TermFileMethod> = {
  'terms.preview': ({ db }, { path, bytes, into, table }) => {
    const file = readTermsFile(bytes, path, table ?? null);
    return file.ok ? ok(previewImport(db, file.value, into)) : file;
  },
  'terms.import': (session, { path, bytes, into, table }) => {
    const file = readTermsFile(bytes, path, table ?? null);
    if (!file.ok) return file;
    const imported = importTerms(session.db, file.value, into, session.author());
    if (!imported.ok) return imported;
    session.publish(imported.value.changes);
    return ok(imported.value.report);
  },
  'terms.export': ({ db }) => ok(writeTbx(listForFile(db, null))),
  'terms.exportFile': async (session, { glossaryId, format, language }, { signal }) => {
    const { db, fontsFolder } = session;
    const id = glossaryId === null ? null : parseId(glossaryId);
    const glossary = id === null ? null : readGlossary(db, id);
    if (glossary === undefined) return err({ type: 'glossary-unknown' });
    const { name, now } = session.author();
    const document = {
      name: glossary?.name ?? basename(session.path, extname(session.path)),
      concepts: listForFile(db, id),
      language,
      producedOn: toLocalDay(now),
    };
    return exportGlossary(document, format, { fontsFolder, signal, ...(name === null ? {} : { author: name }) });
  },
};
