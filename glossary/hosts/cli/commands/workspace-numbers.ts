import { renderReason } from '#shared/messages/render-reason.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** `stats`: numbers of the whole workspace. */
export async function printStats(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const stats = await client.call('workspace.stats', {});
    if (!stats.ok) return console.fail(stats.error);
    if (console.json) {
      console.printJson(stats.value);
      return exitCodes.done;
    }
    const { articles, segments, words, confirmedSegments, confirmedWords, units, concepts, openFindings } = stats.value;
    const t = (phrase: Parameters<typeof say>[1]) => say(console.language, phrase);
    const rows = [
      [t('articlesCount'), articles, ''],
      [t('segments'), segments, `${confirmedSegments} ${t('confirmed').toLowerCase()}`],
      [t('words'), words, `${confirmedWords} ${t('confirmed').toLowerCase()}`],
      [t('unitsCount'), units, ''],
      [t('conceptsCount'), concepts, ''],
      [t('openFindings'), openFindings, ''],
    ];
    formatTable(['', '', ''], rows).slice(2).forEach(console.print);
    return exitCodes.done;
  });
}

/** `verify`: exit 1 where the workspace is not sound. */
export async function verifyWorkspace(context: CommandContext): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const report = await client.call('workspace.verify', {});
    if (!report.ok) return console.fail(report.error);
    const sound = report.value.problems.length === 0;
    if (console.json) console.printJson({ sound, ...report.value });
    else if (sound) console.tell('sound', { ...report.value, problems: '' });
    for (const problem of report.value.problems)
      console.tell('problem', { problem: renderReason(problem, console.language) });
    return sound ? exitCodes.done : exitCodes.findings;
  });
}
