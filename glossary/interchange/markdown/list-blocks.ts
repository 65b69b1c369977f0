/** A paragraph of Markdown: its lines as they stand, and all markup before it. */
export interface MarkdownBlock {
  readonly kind: 'heading' | 'text';
  readonly lead: string;
  /** With the signs that begin each further line (`> `), without those that begin the first. */
  readonly text: string;
}

/** The paragraphs of a file in order; leads, texts and trail put together are the file. */
export interface MarkdownBlocks {
  readonly blocks: readonly MarkdownBlock[];
  readonly trail: string;
}

const frontMatter = /^---[ \t]*\r?\n(?:(?!(?:---|\.\.\.)[ \t]*(?:\r?\n|$)).*\n){0,999}(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;
/** What can stand before the words of a line, several times over: quotes, list items, a task, the label of a note. */
const begins = /(?:>[ \t]?|[-*+][ \t]+(?=\S)|\d{1,9}[.)][ \t]+(?=\S)|\[[ xX]\][ \t]+|\[\^[^\]\s]{1,60}\]:[ \t]*)/uy;
const heading = /#{1,6}[ \t]+/uy;
const rule = /^[ \t>]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={2,}[ \t]*)$/u;
const underline = /^[ \t>]{0,8}(?:=+|-{2,})[ \t]*$/u;
const definition = /^[ \t>]{0,8}\[[^\]^][^\]]{0,200}\]:[ \t]*\S/u;
const fence = /^[ \t>]*(`{3,}|~{3,})/u;
const tableRule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*\|?[ \t]*$/u;
const tableRow = /^[ \t>]*\|.*\|[ \t]*$/u;

interface Reading {
  readonly blocks: MarkdownBlock[];
  lead: string;
  /** The paragraph that is being read; null between two. */
  text: string | null;
  kind: MarkdownBlock['kind'];
  fence: string | null;
}

/** Finds the paragraphs of Markdown: all that is read aloud, with code blocks, rules and definitions left where they are. */
export function listBlocks(file: string): MarkdownBlocks {
  const front = frontMatter.exec(file)?.[0] ?? '';
  const reading: Reading = { blocks: [], lead: front, text: null, kind: 'text', fence: null };
  for (const line of file.slice(front.length).split(/(?<=\n)/u)) readLine(reading, line);
  endBlock(reading);
  return { blocks: reading.blocks, trail: reading.lead };
}

function readLine(reading: Reading, line: string): void {
  const content = line.replace(/\r?\n$/u, '');
  const fenced = fence.exec(content)?.[1];
  if (reading.fence !== null || fenced !== undefined) {
    endBlock(reading);
    reading.lead += line;
    if (reading.fence === null) reading.fence = fenced ?? null;
    else if (fenced?.startsWith(reading.fence) && content.trim().replace(/^[>\s]+/u, '') === fenced)
      reading.fence = null;
    return;
  }
  if (reading.text !== null && underline.test(content)) {
    reading.kind = 'heading';
    return skipLine(reading, line);
  }
  if (/^[ \t>]*$/u.test(content) || rule.test(content) || definition.test(content) || isTableRule(content)) {
    return skipLine(reading, line);
  }
  if (tableRow.test(content)) return readCells(reading, line);
  readText(reading, line);
}

const isTableRule = (content: string) => content.includes('|') && tableRule.test(content);

function skipLine(reading: Reading, line: string): void {
  endBlock(reading);
  reading.lead += line;
}

/** Every cell of a table is a paragraph. */
function readCells(reading: Reading, line: string): void {
  endBlock(reading);
  for (const cell of line.split(/((?<!\\)\||^[ \t>]*(?=\|))/u)) {
    const words = cell.trim();
    if (words === '' || words === '|' || words === '>') {
      reading.lead += cell;
      continue;
    }
    const start = cell.indexOf(words);
    reading.blocks.push({ kind: 'text', lead: reading.lead + cell.slice(0, start), text: words });
    reading.lead = cell.slice(start + words.length);
  }
}

function readText(reading: Reading, line: string): void {
  const start = findWords(line);
  const sign = line.slice(0, start);
  heading.lastIndex = start;
  const title = heading.exec(line)?.[0];
  const isItem = /[-*+\d:\]]/u.test(sign);
  if (reading.text !== null && title === undefined && !isItem) {
    reading.text += line;
    return;
  }
  endBlock(reading);
  reading.kind = title === undefined ? 'text' : 'heading';
  reading.lead += sign + (title ?? '');
  reading.text = line.slice(start + (title?.length ?? 0));
  if (title !== undefined) endBlock(reading);
}

/** Where the words of a line begin. */
function findWords(line: string): number {
  let at = /^[ \t]*/u.exec(line)?.[0].length ?? 0;
  begins.lastIndex = at;
  for (let match = begins.exec(line); match; match = begins.exec(line)) {
    at = begins.lastIndex;
    at += /^[ \t]*/u.exec(line.slice(at, at + 99))?.[0].length ?? 0;
    begins.lastIndex = at;
  }
  return at;
}

function endBlock(reading: Reading): void {
  const { text, kind } = reading;
  reading.text = null;
  reading.kind = 'text';
  if (text === null) return;
  const end = kind === 'heading' ? text.replace(/[ \t]+#+\s*$|\s+$/u, '') : text.trimEnd();
  if (end.trim() === '') reading.lead += text;
  else {
    reading.blocks.push({ kind, lead: reading.lead, text: end });
    reading.lead = text.slice(end.length);
  }
}
