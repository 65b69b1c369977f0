import type { Result } from '#shared/result.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Refused } from '#shared/model/reason.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { writeUserFile } from '#glossary/hosts/write-file.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { describeRefused, tellRefused } from '../tell-refused.ts';

interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly duplicate: number;
  readonly refused: readonly Refused[];
}

/** `terms import FILE…`: each file in one transaction. Exit 1 where an item was refused. */
export async function importResources(
  context: CommandContext,
  files: readonly string[],
  into: string | null,
): Promise<ExitCode> {
  return withEngine(context, 'starter', async (client) => {
    let worst: ExitCode = exitCodes.done;
    for (const path of files) {
      const bytes = await readUserFile(path);
      if (!bytes.ok) {
        worst = context.console.fail(bytes.error);
        continue;
      }
      const report = await client.call('terms.import', { path, bytes: bytes.value, into });
      const code = tellCounts(context.console, path, report);
      if (code !== exitCodes.done) worst = code;
    }
    return worst;
  });
}

function tellCounts(console: Console, file: string, report: Result<ImportCounts, Failure>): ExitCode {
  if (!report.ok) return console.fail(report.error);
  const { added, changed, duplicate, refused } = report.value;
  if (console.json) console.printJson({ file, ...report.value, refused: describeRefused(console, refused) });
  else console.tell('concepts', { file, added, changed, duplicate, refused: refused.length });
  tellRefused(console, file, refused);
  return refused.length === 0 ? exitCodes.done : exitCodes.findings;
}

/** `terms export FILE`: all of it, as TBX. */
export async function exportResources(context: CommandContext, path: string): Promise<ExitCode> {
  const { console } = context;
  return withEngine(context, 'fail', async (client) => {
    const bytes = await client.call('terms.export', {});
    if (!bytes.ok) return console.fail(bytes.error);
    const written = await writeUserFile(path, bytes.value);
    if (!written.ok) return console.fail(written.error);
    if (console.json) console.printJson({ path, bytes: bytes.value.length });
    else console.tell('written', { path });
    return exitCodes.done;
  });
}
