import { InvalidArgumentError, Option, type Command } from 'commander';
import { unitFormats } from '#shared/model/transfer.ts';
import { exportMemory, type MemoryExportOptions } from './commands/export-memory.ts';
import { importMemory, type ImportOptions } from './commands/import-memory.ts';
import { listMemoryImports, takeBackImport } from './commands/list-imports.ts';
import type { Add, Run, Say } from './program-parts.ts';

/** The commands by which memories come in from files and go out to them. */
export function addTransferCommands(memory: Command, add: Add, run: Run, t: Say): void {
  add(memory, 'import <files...>', 'memoryImport')
    .option('--into <name>', t('intoMemory'))
    .option('--replace', t('replace'))
    .option('--keep', t('keep'))
    .option('--preview', t('preview'))
    .option('--columns <dutch,english>', t('columns'), (text) => parseColumns(text, t))
    .option('--sheet <name>', t('sheet'))
    .action((files: string[], options: ImportOptions, command: Command) =>
      run((context) => importMemory(context, files, options), command),
    );
  add(memory, 'export <file>', 'memoryExport')
    .option('--memory <name>', t('oneMemory'))
    .addOption(new Option('--format <format>', t('memoryFormat')).choices(unitFormats))
    .action((file: string, options: MemoryExportOptions, command: Command) =>
      run((context) => exportMemory(context, file, options), command),
    );
  add(memory, 'imports', 'memoryImports').action((_options, command: Command) => run(listMemoryImports, command));
  add(memory, 'take-back <import>', 'memoryTakeBack').action((id: string, _options, command: Command) =>
    run((context) => takeBackImport(context, id), command),
  );
}

/** `1,2`: the columns of the Dutch and the English, counted from 1. */
export function parseColumns(text: string, t: Say): readonly [number, number] {
  const found = /^([1-9]\d{0,4}),([1-9]\d{0,4})$/.exec(text.replaceAll(' ', ''));
  if (!found || found[1] === found[2]) throw new InvalidArgumentError(t('wrongColumns'));
  return [Number(found[1]), Number(found[2])];
}
