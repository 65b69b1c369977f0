import { renderFailure } from '#shared/messages/render-message.ts';
import type { Language } from '#shared/messages/languages.ts';
import { writeFailure } from '#glossary/hosts/write-file.ts';
import { exitCodes } from './console.ts';

/** What a shell reports of a program that ended because nobody read its output any more: 128 + SIGPIPE. */
const brokenPipe = 141;

/** Ends quietly where the reader has gone (`| head -1`), and with a message where the output cannot be written. */
export function guardOutput(language: Language): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(brokenPipe);
    process.stderr.write(`${renderFailure(writeFailure('stdout', error), language)}\n`);
    process.exit(exitCodes.findings);
  });
  process.stderr.on('error', () => process.exit(brokenPipe));
}
