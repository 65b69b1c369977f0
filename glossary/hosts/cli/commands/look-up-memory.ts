import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** `memory stats`: a line a memory. */
export async function printMemoryStats(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const stats = await client.call('memory.stats', {});
    if (!stats.ok) return console.fail(stats.error);
    if (console.json) stats.value.forEach(console.printJson);
    else {
      const head = (['memory', 'unitsCount', 'words'] as const).map((word) => say(console.language, word));
      const rows = stats.value.map((memory) => [memory.name, memory.units, memory.sourceWords]);
      formatTable(head, rows).forEach(console.print);
    }
    return exitCodes.done;
  });
}
