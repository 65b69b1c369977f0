import type { SegmentFindings } from '#shared/contract/checks.ts';
import { err, ok } from '#shared/result.ts';
import { parseLeftOut } from '#glossary/articles/article-row.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { checkSegment } from '#glossary/segments/check-segment.ts';
import { listSegments, readPairBefore, readSegmentRow } from '#glossary/segments/read-segments.ts';
import type { CheckSpelling } from '#glossary/spelling/open-spelling.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { expectSegment } from './segment-handlers.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `checks.…`. */
export const checkHandlers: SessionHandlers<MethodsOf<'checks'>> = {
  'checks.segment': async (session, { segmentId, target, spelling }) => {
    const segment = expectSegment(session, segmentId);
    if (!segment.ok) return segment;
    const row = readSegmentRow(session.db, parseId(segmentId));
    const before = row ? readPairBefore(session.db, row) : null;
    const found = checkSegment(segment.value, target, before, session.terms.check);
    if (spelling !== true) return ok(found);
    const misspelt = await session.spelling.prepare()(segment.value, target);
    return ok([...found, ...misspelt]);
  },
  'checks.article': async (session, { articleId, spelling }, { signal }) => {
    const checkSpelling = spelling === true ? session.spelling.prepare() : null;
    const findings = await checkArticle(session, parseId(articleId), signal, checkSpelling);
    if (findings === 'unknown') return err({ type: 'article-unknown', article: articleId });
    return findings ? ok(findings) : err({ type: 'cancelled' });
  },
};

/** Findings of the segments with English that the article does not leave out; null when cancelled. */
export async function checkArticle(
  session: Session,
  articleId: number,
  signal: AbortSignal,
  checkSpelling: CheckSpelling | null = null,
): Promise<readonly SegmentFindings[] | null | 'unknown'> {
  const row = readArticleRow(session.db, articleId);
  if (!row) return 'unknown';
  const leftOut = parseLeftOut(row);
  const slices = startSlices(signal, 1);
  const found: SegmentFindings[] = [];
  const segments = listSegments(session.db, articleId);
  for (const [place, segment] of segments.entries()) {
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return null;
    if (segment.target === '' || leftOut.some((kind) => kind === segment.kind)) continue;
    const misspelt = checkSpelling?.(segment, segment.target) ?? [];
    const findings = [
      ...checkSegment(segment, segment.target, segments[place - 1] ?? null, session.terms.check),
      ...(misspelt instanceof Promise ? await misspelt : misspelt),
    ];
    if (findings.length > 0) found.push({ segmentId: segment.id, index: segment.index, findings });
  }
  return found;
}
