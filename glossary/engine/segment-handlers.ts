import type { segmentsApi } from '#shared/contract/segments.ts';
import type { CallContext, ParamsOf } from '#shared/contract/engine-api.ts';
import { defaultThreshold } from '#shared/model/memory.ts';
import type { Segment } from '#shared/model/segment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readArticleRow } from '#glossary/articles/list-articles.ts';
import { confirmSegment } from '#glossary/segments/confirm-segment.ts';
import { findNextOpen } from '#glossary/segments/find-next.ts';
import { listHistory } from '#glossary/segments/list-history.ts';
import { planPretranslation } from '#glossary/segments/plan-pretranslation.ts';
import { pretranslate } from '#glossary/segments/pretranslate.ts';
import { readSegment } from '#glossary/segments/read-segments.ts';
import { saveDraft } from '#glossary/segments/save-draft.ts';
import { unconfirmSegment } from '#glossary/segments/unconfirm-segment.ts';
import { parseId } from '#glossary/store/parse-id.ts';
import type { Session } from './session.ts';
import type { MethodsOf, SessionHandlers } from './session-handlers.ts';

/** Handlers of `segments.…`. */
export const segmentHandlers: SessionHandlers<keyof typeof segmentsApi & MethodsOf<'segments'>> = {
  'segments.saveDraft': (session, params) => {
    const saved = saveDraft(session.db, params, session.author());
    if (!saved.ok) return saved;
    session.publish(saved.value);
    return expectSegment(session, params.segmentId);
  },
  'segments.confirm': (session, params) => {
    const confirmed = confirmSegment(session.db, params, session.terms.check, session.author());
    if (!confirmed.ok) return confirmed;
    const { changes, propagated } = confirmed.value;
    session.publish(changes);
    const segment = expectSegment(session, params.segmentId);
    if (!segment.ok) return segment;
    return ok({
      segment: segment.value,
      next: findNextOpen(session.db, parseId(params.segmentId)),
      ...propagated,
    });
  },
  'segments.unconfirm': (session, { segmentId }) => {
    const changed = unconfirmSegment(session.db, segmentId, session.author());
    if (!changed.ok) return changed;
    session.publish(changed.value);
    return expectSegment(session, segmentId);
  },
  'segments.history': (session, { segmentId }) => {
    const segment = expectSegment(session, segmentId);
    return segment.ok ? ok(listHistory(session.db, parseId(segmentId))) : segment;
  },
  'segments.pretranslate': async (session, params, context) => {
    const prepared = preparePretranslation(session, params, context);
    if (!prepared.ok) return prepared;
    const { request, tools } = prepared.value;
    const except = new Set(params.except?.map(parseId));
    const filled = await pretranslate(session.db, { ...request, except }, tools, session.author());
    if (!filled.ok) return filled;
    session.publish(filled.value.changes);
    return ok(filled.value.report);
  },
  'segments.planPretranslation': async (session, params, context) => {
    const prepared = preparePretranslation(session, params, context);
    if (!prepared.ok) return prepared;
    const plan = await planPretranslation(session.db, prepared.value.request, prepared.value.tools);
    if (!plan.ok) return plan;
    const proposals = plan.value.proposals.map(({ row, match, draft, confirm }) => ({
      segmentId: String(row.id) as SegmentId,
      articleId: String(row.article_id) as ArticleId,
      index: row.position,
      source: row.source,
      match,
      draft,
      confirm,
    }));
    return ok({ considered: plan.value.considered, proposals });
  },
};

function preparePretranslation(
  { db, memory, concordance, terms }: Session,
  params: ParamsOf<'segments.planPretranslation'>,
  { signal, progress }: CallContext,
) {
  const unknown = params.articleIds?.find((id) => !readArticleRow(db, parseId(id)));
  if (unknown !== undefined) return err({ type: 'article-unknown' as const, article: unknown });
  const request = {
    articleIds: params.articleIds?.map(parseId) ?? null,
    threshold: params.threshold ?? defaultThreshold,
    confirmExact: params.confirmExact,
    fragments: params.fragments ?? false,
  };
  return ok({ request, tools: { index: memory, concordance, terms, signal, progress } });
}

/** The segment as it is now, or that there is none. */
export function expectSegment(
  { db }: Session,
  segmentId: SegmentId,
): Result<Segment, FailureOfType<'segment-unknown'>> {
  const segment = readSegment(db, parseId(segmentId));
  return segment ? ok(segment) : err({ type: 'segment-unknown', segmentId });
}
