import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** `memory imports`: what came in by file, newest first. */
export async function listMemoryImports(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const imports = await client.call('transfer.imports', {});
    if (!imports.ok) return console.fail(imports.error);
    if (console.json) imports.value.forEach((one) => console.printJson(one));
    if (console.json) return exitCodes.done;
    const t = (phrase: Parameters<typeof say>[1]) => say(console.language, phrase);
    const rows = imports.value.map(({ id, memoryName, fileName, at, by, added, changed, takenBack }) => [
      id,
      at.slice(0, 16).replace('T', ' '),
      fileName,
      memoryName,
      by ?? '',
      added,
      changed,
      takenBack ? t('takenBackMark') : '',
    ]);
    const head = [t('id'), t('when'), t('file'), t('memoryColumn'), t('who'), t('addedColumn'), t('changedColumn'), ''];
    formatTable(head, rows).forEach(console.print);
    return exitCodes.done;
  });
}

/** `memory take-back IMPORT`: takes a whole import out again. */
export async function takeBackImport(context: CommandContext, importId: string): Promise<ExitCode> {
  const { console } = context;
  if (!/^\d{1,15}$/.test(importId)) return console.fail({ type: 'import-unknown' });
  return withEngine(context, 'fail', async (client) => {
    const taken = await client.call('transfer.takeBack', { importId });
    if (!taken.ok) return console.fail(taken.error);
    if (console.json) console.printJson({ importId, ...taken.value });
    else console.tell('takenBack', { ...taken.value });
    return exitCodes.done;
  });
}
