import type { Failure } from '#shared/model/failure.ts';
import type { Language } from '#shared/messages/languages.ts';
import { renderFailure } from '#shared/messages/render-message.ts';
import { showText } from './show-text.ts';
import { say, type Phrase } from './words.ts';

/** Exit codes: done, findings or failed items, wrong use. */
export const exitCodes = { done: 0, findings: 1, usage: 2 } as const;
/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a command writes: results to standard output, messages to standard error, in the user's language. */
export interface Console {
  readonly language: Language;
  readonly json: boolean;
  /** A line of the result. */
  print(line: string): void;
  /** One JSON line of the result. */
  printJson(item: unknown): void;
  /** A message for the user. */
  tell(phrase: Phrase, values?: Readonly<Record<string, string | number>>): void;
  /** A failure for the user: words on standard error and, with --json, an `error` line on standard output. Gives the exit code. */
  fail(failure: Failure): ExitCode;
}

/** The console of a process. */
export function createConsole(language: Language, json: boolean): Console {
  const printJson = (item: unknown) => process.stdout.write(`${JSON.stringify(item)}\n`);
  return {
    language,
    json,
    print: (line) => process.stdout.write(`${line}\n`),
    printJson,
    tell: (phrase, values = {}) => {
      const shown = Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? showText(value) : value,
      ]);
      process.stderr.write(`${say(language, phrase, Object.fromEntries(shown))}\n`);
    },
    fail(failure) {
      const message = renderFailure(failure, language);
      process.stderr.write(`${showText(message)}\n`);
      if (json) printJson({ error: failure, message });
      return exitCodes.findings;
    },
  };
}
