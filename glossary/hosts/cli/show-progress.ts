import type { Progress } from '#shared/contract/engine-api.ts';
import type { Console } from './console.ts';

/** One line on standard error that is written over again and again. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  end(): void;
}

/** Shows how far long work is, to a person at a terminal and to nobody else. */
export function showProgress({ json }: Console): ProgressLine {
  const isShown = !json && process.stderr.isTTY;
  let width = 0;
  const write = (text: string) => {
    process.stderr.write(`\r${text.padEnd(width)}`);
    width = text.length;
  };
  return {
    show: ({ done, total }) => {
      if (isShown && total > 0) write(`${Math.min(100, Math.floor((100 * done) / total))}%`);
    },
    end: () => {
      if (!isShown || width === 0) return;
      write('');
      process.stderr.write('\r');
      width = 0;
    },
  };
}
