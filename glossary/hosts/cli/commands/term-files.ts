import { extname } from 'node:path';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import type { Failure } from '#shared/model/failure.ts';
import {
  termsFormats,
  type TableEncodingLabel,
  type TermsFormat,
  type TermsPreview,
  type TermTableChoice,
} from '#shared/model/terms-transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { writeUserFile } from '#glossary/hosts/write-file.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { describeRefused, tellRefused } from '../tell-refused.ts';

/** How glossary files are taken in. */
export interface TermImportOptions {
  readonly into?: string;
  /** Say what would happen and do nothing. */
  readonly preview?: boolean;
  /** Columns of the Dutch and the English, from 1. */
  readonly columns?: readonly [dutch: number, english: number];
  /** Of a text table; bytes do not tell one windows-125x from another. */
  readonly encoding?: TableEncodingLabel;
}

/** Where a glossary goes and as what. */
export interface TermExportOptions {
  readonly format?: TermsFormat;
  /** Name of the one glossary to write. */
  readonly from?: string;
}

interface UserFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly into: string | null;
  readonly table: TermTableChoice | null;
}

/** `terms import FILE…`: each file in one transaction. Exit 1 where an entry was refused. */
export async function importResources(
  context: CommandContext,
  files: readonly string[],
  options: TermImportOptions,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'starter', async (client) => {
    let worst: ExitCode = exitCodes.done;
    for (const path of files) {
      const file = await openFile(client, path, options);
      const code = !file.ok
        ? console.fail(file.error)
        : options.preview === true
          ? await tellPreview(console, client, file.value)
          : await importFile(console, client, file.value);
      if (code !== exitCodes.done) worst = code;
    }
    return worst;
  });
}

/** What is chosen takes the place of what a first look finds; everything else stays as found. */
async function openFile(
  client: EngineClient,
  path: string,
  { into, columns, encoding }: TermImportOptions,
): Promise<Result<UserFile, Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const file = { path, bytes: bytes.value, into: into ?? null };
  if (!columns && !encoding) return ok({ ...file, table: null });
  const look = await client.call('terms.preview', file);
  if (!look.ok) return look;
  const choice = look.value.table?.choice;
  if (!choice) return ok({ ...file, table: null });
  const [dutch, english] = (columns ?? []).map((column) => column - 1);
  const places = columns ? { ...choice.columns, dutch, english } : choice.columns;
  return ok({ ...file, table: { ...choice, encoding: encoding ?? choice.encoding, columns: places } });
}

async function importFile(console: Console, client: EngineClient, file: UserFile): Promise<ExitCode> {
  const report = await client.call('terms.import', toParams(file));
  if (!report.ok) return console.fail(report.error);
  const { added, changed, duplicate, refused } = report.value;
  if (console.json) console.printJson({ file: file.path, ...report.value, refused: describeRefused(console, refused) });
  else console.tell('concepts', { file: file.path, added, changed, duplicate, refused: refused.length });
  tellRefused(console, file.path, refused);
  return refused.length === 0 ? exitCodes.done : exitCodes.findings;
}

async function tellPreview(console: Console, client: EngineClient, file: UserFile): Promise<ExitCode> {
  const look = await client.call('terms.preview', toParams(file));
  if (!look.ok) return console.fail(look.error);
  const { counts, refused, refusedCount, entries } = look.value;
  if (console.json) console.printJson({ file: file.path, ...look.value, refused: describeRefused(console, refused) });
  else {
    console.tell('concepts', { file: file.path, ...counts, refused: refusedCount });
    for (const entry of entries) if (entry.fate === 'changed') tellChange(console, file.path, entry);
    console.tell('previewOnly');
  }
  tellRefused(console, file.path, refused);
  return refusedCount === 0 ? exitCodes.done : exitCodes.findings;
}

function tellChange(console: Console, file: string, entry: TermsPreview['entries'][number]): void {
  const { line, dutch, english, before } = entry;
  console.tell('wouldChange', {
    file,
    line,
    source: dutch.join(', '),
    old: before.join(', '),
    new: english.join(', '),
  });
}

/** The schema's own types are not readonly. */
function toParams({ table, ...file }: UserFile) {
  return { ...file, table: table as (TermTableChoice & { readonly encoding: 'utf-8' }) | null };
}

/** `terms export FILE`: all of it or one glossary, as the ending of the file or the option says. */
export async function exportResources(
  context: CommandContext,
  path: string,
  { format, from }: TermExportOptions,
): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const glossary = await findGlossary(client, from);
    if (!glossary.ok) return console.fail(glossary.error);
    const language = console.language;
    const params = { glossaryId: glossary.value, format: format ?? formatOf(path), language };
    const document = await client.call('terms.exportFile', params);
    if (!document.ok) return console.fail(document.error);
    const written = await writeUserFile(path, document.value.bytes);
    if (!written.ok) return console.fail(written.error);
    if (console.json) console.printJson({ path, bytes: document.value.bytes.length });
    else console.tell('written', { path });
    return exitCodes.done;
  });
}

async function findGlossary(client: EngineClient, name: string | undefined) {
  if (name === undefined) return ok(null);
  const glossaries = await client.call('glossaries.list', {});
  if (!glossaries.ok) return glossaries;
  const found = glossaries.value.find((glossary) => glossary.name === name);
  return found ? ok(found.id) : err({ type: 'glossary-unknown' });
}

/** TBX where the ending says nothing else. */
function formatOf(path: string): TermsFormat {
  const ending = extname(path).slice(1).toLowerCase();
  if (ending === 'utf8' || ending === 'tab' || ending === 'txt') return 'omegat';
  return termsFormats.find((format) => format === ending) ?? 'tbx';
}
