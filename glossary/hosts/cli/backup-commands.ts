import type { Command } from 'commander';
import { inspectBackup, makeBackupNow, printBackups, restoreBackupNow } from './commands/backups.ts';
import type { ExitCode } from './console.ts';
import type { CommandContext } from './context.ts';
import type { Phrase } from './words.ts';

type Run = (work: (context: CommandContext) => Promise<ExitCode>, command: Command) => Promise<void>;
type Say = (phrase: Phrase) => string;
type Add = (parent: Command, usage: string, phrase: Phrase) => Command;

/** The commands for backups of the workspace. */
export function addBackupCommands(backup: Command, add: Add, run: Run, t: Say): void {
  backup.addHelpText('after', t('backupHelp'));
  add(backup, 'list', 'backupList').action((_options, command: Command) => run(printBackups, command));
  add(backup, 'make', 'backupMake').action((_options, command: Command) => run(makeBackupNow, command));
  add(backup, 'inspect <backup>', 'backupInspect')
    .addHelpText('after', t('backupHelp'))
    .action((name: string, _options, command: Command) => run((context) => inspectBackup(context, name), command));
  add(backup, 'restore <backup>', 'backupRestore')
    .addHelpText('after', t('backupHelp'))
    .action((name: string, _options, command: Command) => run((context) => restoreBackupNow(context, name), command));
}
