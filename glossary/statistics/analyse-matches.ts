import type { Progress } from '#shared/contract/engine-api.ts';
import type { Article } from '#shared/model/article.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { Match } from '#shared/model/memory.ts';
import type { ArticleBands, BandReport, MatchBand, TextAmount } from '#shared/model/statistics.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { MemoryIndex } from '#glossary/memory/memory-index.ts';
import { searchMemory } from '#glossary/memory/search-memory.ts';
import { readNeighbours } from '#glossary/segments/read-segments.ts';
import type { SegmentRow } from '#glossary/segments/segment-row.ts';
import { sql, type ReadableDb } from '#glossary/store/database.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { normaliseText } from '#glossary/text/normalise.ts';
import { bandOf, lowestScore } from './match-band.ts';
import { addBands, addText, measureText, noText, totalOf } from './text-amount.ts';

/** What the count needs besides the articles. */
export interface AnalysisTools {
  readonly index: MemoryIndex;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** How the count is made. */
export interface AnalysisOptions {
  /** Whether a segment that stood in an earlier article is a repetition too, or only one of the same article. */
  readonly acrossArticles: boolean;
}

/** Matches asked for: the segment's own unit may be among them, and does not count. */
const enough = 3;

/**
 * Puts every segment that is not left out into the band of what helps most with it: its match in context, that it is the
 * repetition of a segment before it, or its best match. Gives way to other work, and stops when the signal says so.
 */
export async function analyseMatches(
  db: ReadableDb,
  articles: readonly Article[],
  { acrossArticles }: AnalysisOptions,
  { index, signal, progress }: AnalysisTools,
): Promise<Result<BandReport, FailureOfType<'cancelled'>>> {
  const slices = startSlices(signal, 1);
  const total = articles.reduce((sum, { segments }) => sum + segments, 0);
  let seen = new Set<string>();
  let done = 0;
  const counted: ArticleBands[] = [];
  for (const article of articles) {
    if (!acrossArticles) seen = new Set();
    const bands = addBands([]) as Record<MatchBand, TextAmount>;
    for (const row of listCounted(db, article)) {
      const rested = slices.rest();
      if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
      const found = await findBest(db, index, row, signal);
      if (!found.ok) return found;
      const band = bandOf(found.value?.score ?? null, isRepetition(seen, row.source));
      bands[band] = addText(bands[band], measureText(row.source));
      if (++done % 20 === 0) progress({ done, total });
    }
    counted.push({
      articleId: article.id,
      title: article.title,
      sourceName: article.sourceName,
      bands,
      total: totalOf(bands),
    });
  }
  progress({ done: total, total });
  const bands = addBands(counted.map((article) => article.bands));
  return ok({ articles: counted, bands, total: counted.reduce((sum, each) => addText(sum, each.total), noText) });
}

function isRepetition(seen: Set<string>, source: string): boolean {
  const text = normaliseText(source);
  const repeats = seen.has(text);
  seen.add(text);
  return repeats;
}

function listCounted(db: ReadableDb, { id, leftOut }: Article): readonly SegmentRow[] {
  return db.all<SegmentRow>(
    sql`SELECT * FROM segment WHERE article_id = :id AND kind NOT IN (SELECT value FROM json_each(:leftOut))
        ORDER BY position`,
    { id: parseId(id), leftOut: JSON.stringify(leftOut) },
  );
}

async function findBest(
  db: ReadableDb,
  index: MemoryIndex,
  row: SegmentRow,
  signal: AbortSignal,
): Promise<Result<Match | null, FailureOfType<'cancelled'>>> {
  const query = { text: row.source, ...readNeighbours(db, row) };
  const found = await searchMemory(db, index, query, { threshold: lowestScore, limit: enough }, signal);
  if (!found.ok) return found;
  const own = db.get<{ id: number }>(sql`SELECT id FROM unit WHERE segment_id = :id`, { id: row.id })?.id;
  return ok(found.value.find(({ unitId }) => parseId(unitId) !== own) ?? null);
}
