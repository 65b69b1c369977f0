import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { formatTable } from '../print-table.ts';
import { say } from '../words.ts';

/** `comments`: what is said about segments, in the order of the text; resolved threads only where they are asked for. */
export async function listComments(context: CommandContext, all: boolean): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const threads = await client.call('comments.list', { articleId: null });
    if (!threads.ok) return console.fail(threads.error);
    const shown = threads.value.filter(({ resolved }) => all || resolved === null);
    if (console.json) {
      for (const thread of shown) console.printJson(thread);
      return exitCodes.done;
    }
    const head = (['article', 'segmentColumn', 'who', 'when', 'commentColumn'] as const).map((word) =>
      say(console.language, word),
    );
    const rows = shown.flatMap(({ title, index, anchor, comments }) =>
      comments.map(({ by, at, text }, place) => [
        title,
        index + 1,
        by ?? '',
        at.slice(0, 16).replace('T', ' '),
        (place === 0 && anchor ? `“${anchor.quote}”: ` : '') + text.replace(/\s+/gu, ' '),
      ]),
    );
    formatTable(head, rows).forEach(console.print);
    return exitCodes.done;
  });
}
