import { createHash } from 'node:crypto';
import type { ImportReport, ImportWarning, ParagraphKind } from '#shared/model/article.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadArticle } from '#glossary/interchange/txt/read-article.ts';
import { readArticleFile } from '#glossary/interchange/read-article-file.ts';
import { findPlaceholders } from '#glossary/interchange/rich/find-placeholders.ts';
import { plainPiece } from '#glossary/interchange/rich/piece.ts';
import { splitSentences } from '#glossary/interchange/rich/split-sentences.ts';
import { dutchRules } from '#glossary/segmentation/dutch-rules.ts';
import { segmentParagraph } from '#glossary/segmentation/segment-paragraph.ts';
import { writeTags } from '#glossary/segments/segment-row.ts';
import { sql, transact, type WritableDb } from '#glossary/store/database.ts';
import { insertRow } from '#glossary/store/journal.ts';
import { countWords } from '#glossary/text/count-words.ts';

/** Why a file is not taken in. */
export type ImportRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-too-large' | 'file-kind-unknown'>;

/** Larger text files are no articles, and would not fit a page. */
const limitMegabytes = 20;
const textEndings = ['txt', 'text', 'md', 'html', 'htm', 'asc', 'log', ''];

/** A segment before it is stored. */
interface NewSegment {
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly lead: string;
  readonly source: string;
  readonly gap: string;
  readonly words: number;
  /** JSON, as `parseTags` reads it. */
  readonly tags: string;
  readonly raw: string | null;
}

/** Takes a text file in as an article: whole, in one transaction, or not at all. */
export function importArticle(
  db: WritableDb,
  path: string,
  bytes: Uint8Array,
  now: Date,
): Result<ImportReport, ImportRefusal> {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limitMegabytes) return err({ type: 'file-too-large', path, megabytes, limit: limitMegabytes });
  const sourceName = path.split(/[/\\]/u).at(-1) ?? path;
  if (isOtherKind(sourceName, bytes)) return err({ type: 'file-kind-unknown', path, known: '.txt, .md, .html' });
  const read = readArticleFile(sourceName, bytes);
  if (!read.ok) {
    const { error } = read;
    return err(
      error.type === 'empty' ? { type: 'file-empty', path } : { type: 'file-not-text', path, offset: error.offset },
    );
  }
  const segments = splitParagraphs(read.value);
  assertWhole(read.value, segments);
  return ok(transact(db, () => storeArticle(db, sourceName, read.value, segments, now)));
}

/** Known packed formats begin with these bytes; a name says less than what is in the file. */
function isOtherKind(name: string, bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('PK\u0003\u0004') || start === '%PDF-' || start === '{\\rtf') return true;
  const ending = /\.([^.]*)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return (
    !textEndings.includes(ending) && ['docx', 'pdf', 'odt', 'rtf', 'xliff', 'sdlxliff', 'tmx', 'tbx'].includes(ending)
  );
}

function splitParagraphs({ paragraphs }: ReadArticle): readonly NewSegment[] {
  return paragraphs.flatMap(({ kind, text, lead, pieces = [plainPiece(text)] }, paragraph) =>
    splitSentences(findPlaceholders(pieces), (words) => segmentParagraph(words, dutchRules)).map(
      ({ source, raw, gap, tags }, at) => ({
        paragraph,
        kind,
        lead: at === 0 ? lead : '',
        source,
        raw,
        gap,
        tags: writeTags(tags),
        words: countWords(source),
      }),
    ),
  );
}

/** What the segments hold must be the file, sign by sign: what is wrong here would be lost in silence. */
function assertWhole({ original, prefix, trail }: ReadArticle, segments: readonly NewSegment[]): void {
  const text = segments.map(({ lead, raw, source, gap }) => lead + (raw ?? source) + gap).join('');
  if (prefix + text + trail !== original) throw new Error('The segments of the article are not the text of its file');
}

function storeArticle(
  db: WritableDb,
  sourceName: string,
  read: ReadArticle,
  segments: readonly NewSegment[],
  now: Date,
): ImportReport {
  const hash = createHash('sha256').update(read.original).digest('hex');
  const warnings = [...warnOfEncoding(read), ...warnOfSameText(db, hash)];
  const articleId = insertRow(db, 'article', {
    title: read.title,
    source_name: sourceName,
    published_on: read.publishedOn,
    position: nextPosition(db),
    original: read.original,
    original_hash: hash,
    tail: read.trail,
    added_at: now.toISOString(),
  });
  for (const [position, { lead, ...segment }] of segments.entries()) {
    const wholeLead = position === 0 ? read.prefix + lead : lead;
    insertRow(db, 'segment', {
      ...segment,
      lead: wholeLead,
      article_id: articleId,
      position,
      updated_at: now.toISOString(),
    });
  }
  return report(articleId, sourceName, read, segments, warnings);
}

function report(
  articleId: number,
  sourceName: string,
  read: ReadArticle,
  segments: readonly NewSegment[],
  warnings: readonly ImportWarning[],
): ImportReport {
  const byKind: Record<ParagraphKind, number> = { body: 0, heading: 0, caption: 0, related: 0, 'author-note': 0 };
  for (const { kind } of read.paragraphs) byKind[kind] += 1;
  return {
    articleId: String(articleId) as ArticleId,
    sourceName,
    title: read.title,
    publishedOn: read.publishedOn,
    wordsIn: read.wordsIn,
    wordsOut: segments.reduce((total, { words }) => total + words, 0),
    paragraphsIn: read.paragraphsIn,
    paragraphsOut: new Set(segments.map(({ paragraph }) => paragraph)).size,
    segments: segments.length,
    byKind,
    warnings,
  };
}

function warnOfEncoding(read: ReadArticle): readonly ImportWarning[] {
  return read.encodingGuessed ? [{ type: 'encoding-guessed', encoding: read.encoding }] : [];
}

function warnOfSameText(db: WritableDb, hash: string): readonly ImportWarning[] {
  const same = db.get<{ id: number; title: string }>(
    sql`SELECT id, title FROM article WHERE original_hash = :hash ORDER BY id LIMIT 1`,
    { hash },
  );
  return same ? [{ type: 'same-text', articleId: String(same.id) as ArticleId, title: same.title }] : [];
}

function nextPosition(db: WritableDb): number {
  return (
    db.get<{ position: number }>(sql`SELECT coalesce(max(position) + 1, 0) AS position FROM article`)?.position ?? 0
  );
}
