import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** The engine among what this process has started, by its command line. Reads /proc, so Linux only. */
export function findEngine(main: number): number {
  const all = listProcesses();
  const isEngine = ({ command }: Process) => /main\/engine\.mjs|node\.mojom\.NodeService/.test(command);
  const isBelow = ({ parent }: Process): boolean => {
    if (parent === main) return true;
    const above = all.find(({ pid }) => pid === parent);
    return above !== undefined && isBelow(above);
  };
  const found = all.find((process) => isEngine(process) && isBelow(process));
  if (!found) throw new Error(`no engine below process ${main}`);
  return found.pid;
}

function listProcesses(): readonly Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const [, parent = '0'] = /\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return [{ pid: Number(name), parent: Number(parent), command }];
    } catch {
      // Gone since the listing.
      return [];
    }
  });
}
