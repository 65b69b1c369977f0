import { basename, extname } from 'node:path';
import type { CallContext, MethodName, ParamsOf } from '#shared/contract/engine-api.ts';
import { err, ok } from '#shared/result.ts';
import { exportGlossary } from '#glossary/export/export-glossary.ts';
import { writeTbx } from '#glossary/interchange/tbx/write-tbx.ts';
import { runPieces, shareOf } from '#glossary/store/run-pieces.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { readGlossary } from '#glossary/terms/glossaries.ts';
import { importTerms } from '#glossary/terms/transfer/import-terms.ts';
import { listForFile } from '#glossary/terms/transfer/list-for-file.ts';
import { planImport, planImportNow } from '#glossary/terms/transfer/plan-import.ts';
import { previewImport } from '#glossary/terms/transfer/preview-import.ts';
import { readTermsFileInPieces } from '#glossary/terms/transfer/read-terms-file.ts';
import { toLocalDay } from './local-day.ts';
import type { SessionHandlers } from './session-handlers.ts';

type TermFileMethod = Extract<MethodName, `terms.${'preview' | 'import' | 'export' | 'exportFile'}`>;

type FileParams = ParamsOf<'terms.import'>;

async function readFile({ bytes, path, table }: FileParams, context: CallContext) {
  const read = await runPieces(readTermsFileInPieces(bytes, path, table ?? null), shareOf(context, 0, 0.5));
  return read.ok ? read.value : read;
}

/** Handlers of the methods on glossary files. */
export const termFileHandlers: SessionHandlers<TermFileMethod> = {
  'terms.preview': async ({ db }, params, context) => {
    const file = await readFile(params, context);
    return file.ok ? runPieces(previewImport(db, file.value, params.into), shareOf(context, 0.5, 1)) : file;
  },
  'terms.import': async (session, params, context) => {
    const file = await readFile(params, context);
    if (!file.ok) return file;
    const { version } = session.terms;
    const planned = await runPieces(planImport(session.db, file.value, params.into), shareOf(context, 0.5, 1));
    if (!planned.ok) return planned;
    // Others had their turn meanwhile: where they changed entries the plan is made anew, at once.
    const isGood = session.terms.version === version;
    const plan = isGood ? planned.value : planImportNow(session.db, file.value, params.into);
    const imported = importTerms(session.db, plan, session.author());
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
