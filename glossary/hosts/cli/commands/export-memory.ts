import type { EngineClient } from '#shared/rpc/create-client.ts';
import { unitFormats, type UnitFormat } from '#shared/model/transfer.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { writeUserFile } from '#glossary/hosts/write-file.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';
import { failUnknown } from '../find-memories.ts';
import { showProgress } from '../show-progress.ts';

/** What is to be written, and how. */
export interface MemoryExportOptions {
  readonly format?: UnitFormat;
  /** Name of the memory; absent = all. */
  readonly memory?: string;
}

/** `memory export FILE`: one memory or all, in the format that the name of the file says. */
export async function exportMemory(
  context: CommandContext,
  path: string,
  options: MemoryExportOptions,
): Promise<ExitCode> {
  const { console } = context;
  const format = options.format ?? formatOf(path);
  if (format === null) {
    console.tell('exportEnding', { file: path, endings: unitFormats.map((one) => `.${one}`).join(' ') });
    return exitCodes.usage;
  }
  return withEngine(context, 'fail', async (client) => {
    const memories = await client.call('memory.stats', {});
    if (!memories.ok) return console.fail(memories.error);
    const memory = options.memory === undefined ? null : memories.value.find(({ name }) => name === options.memory);
    if (memory === undefined) return failUnknown(console, options.memory ?? '', memories.value);
    const memoryId: MemoryId | null = memory?.id ?? null;
    const progress = showProgress(console);
    const made = await client.call('transfer.export', { memoryId, format }, { onProgress: progress.show });
    progress.end();
    if (!made.ok) return console.fail(made.error);
    const { exportId, units, bytes, shortened } = made.value;
    const written = await writeUserFile(path, fetchPieces(client, exportId));
    await client.call('transfer.finish', { exportId });
    if (!written.ok) return console.fail(written.error);
    if (console.json) console.printJson({ path, format, units, bytes, shortened });
    else console.tell('written', { path });
    if (shortened > 0) console.tell('shortened', { count: shortened });
    return exitCodes.done;
  });
}

/** Null where the name does not say. */
function formatOf(path: string): UnitFormat | null {
  const name = path.toLowerCase();
  // The longest ending first: `.tmx.gz` is more than `.gz`.
  return unitFormats.toSorted((a, b) => b.length - a.length).find((format) => name.endsWith(`.${format}`)) ?? null;
}

async function* fetchPieces(client: EngineClient, exportId: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const piece = await client.call('transfer.read', { exportId, at });
    if (!piece.ok) throw new Error(piece.error.type);
    if (piece.value.length === 0) return;
    yield piece.value;
    at += piece.value.length;
  }
}
