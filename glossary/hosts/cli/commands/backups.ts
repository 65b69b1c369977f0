import type { BackupCounts, BackupFile } from '#shared/model/backup.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say, type Phrase } from '../words.ts';

/** `backup list`: also where the workspace itself does not open. */
export async function printBackups(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const listed = await client.call('backups.list', {});
    if (!listed.ok) return console.fail(listed.error);
    const { folder, backups } = listed.value;
    if (console.json) {
      for (const backup of backups) console.printJson({ ...backup, folder });
      return exitCodes.done;
    }
    console.tell('backupFolder', { folder });
    if (backups.length === 0) {
      console.tell('backupsNone');
      return exitCodes.done;
    }
    const head = (['number', 'when', 'size', 'why', 'file'] as const).map((word) => say(console.language, word));
    const rows = backups.map((backup, place) => [
      place + 1,
      backup.at.slice(0, 19).replace('T', ' '),
      inMegabytes(backup),
      say(console.language, `backupKind_${backup.kind}`),
      backup.name,
    ]);
    formatTable(head, rows).forEach(console.print);
    return exitCodes.done;
  });
}

/** `backup make`. */
export async function makeBackupNow(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const made = await client.call('backups.make', {});
    if (!made.ok) return console.fail(made.error);
    if (console.json) console.printJson(made.value);
    else console.tell('backupMade', { name: made.value.name });
    return exitCodes.done;
  });
}

const countWords: readonly (readonly [keyof BackupCounts, Phrase])[] = [
  ['articles', 'articlesCount'],
  ['segments', 'segments'],
  ['confirmed', 'confirmed'],
  ['units', 'unitsCount'],
  ['entries', 'conceptsCount'],
];

/** `backup inspect`: the preview of putting it back. */
export async function inspectBackup(context: CommandContext, wanted: string): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const name = await findName(client, wanted);
    const inspected = await client.call('backups.inspect', { name });
    if (!inspected.ok) return console.fail(inspected.error);
    const { counts, now, differing, articles } = inspected.value;
    if (console.json) {
      console.printJson({ name, ...inspected.value });
      return exitCodes.done;
    }
    const t = (phrase: Phrase) => say(console.language, phrase);
    const numbers = countWords.map(([count, word]) => [t(word), counts[count], now?.[count] ?? '']);
    formatTable([name, t('inIt'), t('now')], numbers).forEach(console.print);
    if (differing !== null) console.print(say(console.language, 'backupDiffers', { count: differing }));
    console.print('');
    const rows = articles.map(({ title, segments, confirmed }) => [title, segments, confirmed]);
    formatTable([t('article'), t('segments'), t('confirmed')], rows).forEach(console.print);
    return exitCodes.done;
  });
}

/** `backup restore`: nobody is asked, for what is there now is kept among the backups. */
export async function restoreBackupNow(context: CommandContext, wanted: string): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const name = await findName(client, wanted);
    const restored = await client.call('backups.restore', { name });
    if (!restored.ok) return console.fail(restored.error);
    if (console.json) console.printJson({ restored: name, ...restored.value });
    else console.tell('backupRestored', { name });
    return exitCodes.done;
  });
}

/** The file that is meant by its name or by its number in the list; what is neither is left to the engine to refuse. */
async function findName(client: EngineClient, wanted: string): Promise<string> {
  if (!/^\d{1,3}$/.test(wanted)) return wanted;
  const listed = await client.call('backups.list', {});
  return (listed.ok ? listed.value.backups[Number(wanted) - 1]?.name : undefined) ?? wanted;
}

/** As the interface tells it: tenths of a megabyte. */
function inMegabytes({ bytes }: BackupFile): string {
  return (bytes / 1_000_000).toFixed(1);
}
