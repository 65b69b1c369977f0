/** A line that holds text, and what stands before it: white space, line ends, empty lines. */
export interface TextLine {
  readonly lead: string;
  readonly text: string;
}

/** The lines of a file that hold text, and the white space after the last. Together they are the text again. */
export interface TextLines {
  readonly lines: readonly TextLine[];
  readonly trail: string;
}

const lineEnd = /[\n\r\f\u0085\u2028\u2029]/u;
const holdsText = /[^\s\u0085\u00AD\u200B\u2060]/u;

/** Finds the lines with text. White space at the ends of a line is no part of its text; it goes to the lead of the next. */
export function splitLines(text: string): TextLines {
  const lines: TextLine[] = [];
  let end = 0;
  let place = 0;
  for (const line of text.split(lineEnd)) {
    if (holdsText.test(line)) {
      const start = place + line.length - line.trimStart().length;
      const content = line.trim();
      lines.push({ lead: text.slice(end, start), text: content });
      end = start + content.length;
    }
    place += line.length + 1;
  }
  return { lines, trail: text.slice(end) };
}
