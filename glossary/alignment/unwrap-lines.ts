const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/u;

/** Lines that are broken to fit a width are hardly ever longer than this. */
const widest = 100;

/**
 * The paragraphs of a plain text. As a rule every line is one, as in articles; in a file whose lines were broken to fit a
 * width (README, e-mail) the lines between two empty lines are one paragraph, or nobody could align its sentences.
 */
export function readParagraphs(text: string): readonly string[] {
  const lines = text.split(lineEnd).map((line) => line.trim());
  const paragraphs = isWrapped(lines) ? joinWrapped(lines) : lines;
  return paragraphs.filter((line) => line !== '');
}

/** Broken to a width: several lines stand together, none is long, and most of them go on in the next. */
function isWrapped(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line !== '');
  if (filled.length < 4 || filled.some((line) => line.length > widest)) return false;
  const width = Math.max(...filled.map((line) => line.length));
  if (width < 40) return false;
  const together = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '');
  const goOn = together.filter((line) => !/[.!?:…”"’')]$/u.test(line) && line.length > 0.6 * width);
  return together.length >= 3 && goOn.length > 0.6 * together.length;
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    const isItem = /^(?:[-–•*·]|\p{N}{1,3}[.)])\s/u.test(line);
    if ((line === '' || isItem) && open.length > 0) {
      paragraphs.push(open.join(' '));
      open = [];
    }
    if (line !== '') open.push(line);
  }
  return paragraphs;
}
