import { CommanderError } from 'commander';
import { pickLanguage } from '#shared/messages/languages.ts';
import { buildProgram, codeOfCommanderError } from './build-program.ts';
import { guardOutput } from './guard-output.ts';
import { exitCodes, type ExitCode } from './console.ts';

/** Runs the command line on these words (without `node` and the script) and gives the exit code. */
export async function runCli(words: readonly string[], version: string): Promise<ExitCode> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const language = pickLanguage([LC_ALL || LC_MESSAGES || LANG, Intl.DateTimeFormat().resolvedOptions().locale]);
  guardOutput(language);
  let code: ExitCode = exitCodes.usage;
  const program = buildProgram(language, version, (next) => {
    code = next;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return codeOfCommanderError(error.exitCode);
    throw error;
  }
}
