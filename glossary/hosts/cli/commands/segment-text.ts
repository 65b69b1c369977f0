import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { segmentParagraph } from '#glossary/segmentation/segment-paragraph.ts';
import { exitCodes, type ExitCode } from '../console.ts';
import type { CommandContext } from '../context.ts';
import { readInput } from '../read-input.ts';

/** `segment FILE|-`: the sentences of every line; with --json one array a line, empty for an empty line. */
export async function segmentText({ console }: CommandContext, file: string): Promise<ExitCode> {
  const text = await readInput(console, file);
  if (typeof text === 'number') return text;
  for (const line of splitLines(text)) {
    const sentences = segmentParagraph(line, dutchRules).map((segment) => segment.text);
    if (console.json) console.printJson(sentences);
    else [...sentences, ''].forEach(console.print);
  }
  return exitCodes.done;
}

/** A line break at the very end closes the last line; it does not begin another. */
function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
