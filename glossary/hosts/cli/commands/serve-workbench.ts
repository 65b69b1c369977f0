import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveLoopback } from '#glossary/hosts/loopback/serve-loopback.ts';
import { findResources } from '#glossary/hosts/resources.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { openSession } from '../session.ts';

/** `serve`: the workbench for a browser on this machine, until Ctrl+C. A workspace that is not there becomes the sample project. */
export async function serveWorkbench(
  { console, workspace }: CommandContext,
  port: number | undefined,
): Promise<ExitCode> {
  const session = openSession(workspace, 'sample');
  try {
    // A page would show the same words, but whoever started this looks here.
    const opened = await session.client.call('workspace.info', {});
    if (!opened.ok) return console.fail(opened.error);
    const { pageFolder } = findResources();
    if (!existsSync(join(pageFolder, 'index.html'))) {
      console.tell('noPage');
      return exitCodes.findings;
    }
    const host = await serveLoopback({ engine: session.engine, pageFolder, port: port ?? 0 });
    if (console.json) console.printJson({ url: host.url, port: host.port });
    else console.tell('serving', { url: host.url });
    await waitForStop();
    await host.close();
    await session.engine.rest();
    return exitCodes.done;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    console.tell('portTaken', { port: port ?? 0 });
    return exitCodes.findings;
  } finally {
    await session.close();
  }
}

function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
