import { err, ok, type Result } from '#shared/result.ts';
import type { Piece } from '../rich/piece.ts';
import { toRichArticle, type RichParagraph } from '../rich/to-rich-article.ts';
import { decodeText } from '../txt/decode-text.ts';
import type { ReadArticle, ReadArticleError } from '../txt/read-article.ts';
import { readEntity } from './entities.ts';
import { emptyElements, inlineElements, readHtmlTag, type HtmlTag } from './inline-elements.ts';
import { pairElements, type ElementPairs } from './pair-elements.ts';

/** Elements whose content is no text of the article. */
const skipped = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'pre',
  'textarea',
  'select',
]);

interface Reading {
  readonly text: string;
  readonly paragraphs: RichParagraph[];
  at: number;
  lead: string;
  pieces: Piece[];
  isHeading: boolean;
  elements: ElementPairs;
  pairs: number;
}

/**
 * Reads a page of HTML as an article: every block that holds words is a paragraph, what stands among the words is a tag, and
 * scripts, styles and the head stay in the file.
 */
export function readHtmlArticle(bytes: Uint8Array): Result<ReadArticle, ReadArticleError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const reading = startReading(decoded.value.text);
  while (reading.at < reading.text.length) readNext(reading);
  endParagraph(reading);
  const article = toRichArticle(decoded.value, reading.paragraphs, reading.lead);
  return article ? ok(article) : err({ type: 'empty' });
}

function startReading(text: string): Reading {
  const reading: Reading = {
    text,
    paragraphs: [],
    at: 0,
    lead: '',
    pieces: [],
    isHeading: false,
    elements: { take: () => ({ text: '', raw: '' }) },
    pairs: 0,
  };
  reading.elements = pairElements(() => (reading.pairs += 1));
  return reading;
}

function readNext(reading: Reading): void {
  const { text, at } = reading;
  const sign = text[at];
  if (sign === '<') return readMarkup(reading);
  if (sign === '&') {
    const entity = readEntity(text, at) ?? { text: '&', raw: '&' };
    reading.at += entity.raw.length;
    reading.pieces.push(entity);
    return;
  }
  const words = /[^<&]+/uy;
  words.lastIndex = at;
  const raw = words.exec(text)?.[0] ?? '';
  reading.at += raw.length;
  pushWords(reading, raw);
}

/** White space is one space, as a browser shows it; at the start of a paragraph it is none. */
function pushWords(reading: Reading, raw: string): void {
  for (const part of raw.split(/([\t\n\f\r ]+)/u)) {
    if (part === '') continue;
    const isSpace = part.trim() === '' && !part.includes('\u00A0');
    if (!isSpace) reading.pieces.push({ text: part, raw: part });
    else if (reading.pieces.some((piece) => 'text' in piece)) reading.pieces.push({ text: ' ', raw: part });
    else if (reading.pieces.length === 0) reading.lead += part;
    else reading.pieces.push({ text: '', raw: part });
  }
}

function readMarkup(reading: Reading): void {
  const { text, at } = reading;
  const other = text.startsWith('<!--', at) ? '-->' : /^<[!?]/u.test(text.slice(at, at + 2)) ? '>' : null;
  const end = other === null ? -1 : text.indexOf(other, at);
  if (other !== null && end >= 0) return takeSilent(reading, text.slice(at, end + other.length));
  const tag = readHtmlTag(text, at);
  if (!tag) {
    reading.at += 1;
    reading.pieces.push({ text: '<', raw: '<' });
    return;
  }
  if (!tag.isEnd && skipped.has(tag.name)) return takeBlock(reading, readWhole(text, at, tag));
  if (inlineElements[tag.name] !== undefined || emptyElements[tag.name] !== undefined) {
    reading.at += tag.raw.length;
    reading.pieces.push(reading.elements.take(tag));
    return;
  }
  takeBlock(reading, tag.raw);
  if (/^h[1-6]$/u.test(tag.name)) reading.isHeading = !tag.isEnd;
}

/** Comments and declarations stand where they stand. */
function takeSilent(reading: Reading, raw: string): void {
  reading.at += raw.length;
  if (reading.pieces.length === 0) reading.lead += raw;
  else reading.pieces.push({ text: '', raw });
}

function readWhole(text: string, at: number, { name, raw, isClosed }: HtmlTag): string {
  if (isClosed) return raw;
  const end = new RegExp(`</${name}\\s*>`, 'giu');
  end.lastIndex = at;
  const found = end.exec(text);
  return text.slice(at, found ? found.index + found[0].length : text.length);
}

function takeBlock(reading: Reading, raw: string): void {
  endParagraph(reading);
  reading.lead += raw;
  reading.at += raw.length;
}

function endParagraph(reading: Reading): void {
  const { pieces, lead, isHeading } = reading;
  reading.pieces = [];
  reading.elements = pairElements(() => (reading.pairs += 1));
  if (pieces.length === 0) return;
  let end = pieces.length;
  while (end > 0 && isSpace(pieces[end - 1])) end -= 1;
  reading.paragraphs.push({ isHeading, lead, pieces: pieces.slice(0, end) });
  reading.lead = pieces
    .slice(end)
    .map(({ raw }) => raw)
    .join('');
}

const isSpace = (piece: Piece | undefined) => piece !== undefined && 'text' in piece && piece.text.trim() === '';
