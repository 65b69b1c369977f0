import { Option, type Command } from 'commander';
import { tableEncodings, termsFormats } from '#shared/model/terms-transfer.ts';
import {
  exportResources,
  importResources,
  type TermExportOptions,
  type TermImportOptions,
} from './commands/term-files.ts';
import { parseColumns } from './transfer-options.ts';
import type { Add, Run, Say } from './program-parts.ts';

/** The commands by which glossaries come in from files and go out to them. */
export function addTermFileCommands(terms: Command, add: Add, run: Run, t: Say): void {
  add(terms, 'import <files...>', 'termsImport')
    .option('--into <name>', t('into'))
    .option('--preview', t('preview'))
    .option('--columns <dutch,english>', t('columns'), (text) => parseColumns(text, t))
    .addOption(new Option('--encoding <name>', t('encoding')).choices(tableEncodings))
    .action((files: string[], options: TermImportOptions, command: Command) =>
      run((context) => importResources(context, files, options), command),
    );
  add(terms, 'export <file>', 'termsExport')
    .option('--from <name>', t('oneGlossary'))
    .addOption(new Option('--format <format>', t('termsFormat')).choices(termsFormats))
    .action((file: string, options: TermExportOptions, command: Command) =>
      run((context) => exportResources(context, file, options), command),
    );
}
