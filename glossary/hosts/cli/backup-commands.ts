import type { Command } from 'commander';
import { inspectBackup, makeBackupNow, printBackups, restoreBackupNow } from './commands/backups.ts';
import type { Add, Run, Say } from './program-parts.ts';

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
