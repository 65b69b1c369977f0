import { readUserText } from '#glossary/hosts/read-text.ts';
import type { Console, ExitCode } from './console.ts';

/** The text of a file or of standard input, or the exit code where it cannot be read. An encoding that was guessed is told. */
export async function readInput(console: Console, path: string): Promise<string | ExitCode> {
  const read = await readUserText(path);
  if (!read.ok) return console.fail(read.error);
  const { text, encoding, guessed } = read.value;
  if (guessed) console.tell('guessed', { file: path, encoding });
  return text;
}
