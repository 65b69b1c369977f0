import type { PretranslatePreview, PretranslateReport } from '#shared/contract/segments.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Result } from '#shared/result.ts';
import type { PretranslateRequest } from './commands.ts';
import type { SessionParts } from './parts.ts';

/** Fills segments without English; what was typed counts, so it is stored first. */
export async function pretranslate(
  parts: SessionParts,
  request: PretranslateRequest,
): Promise<Result<PretranslateReport, Failure>> {
  await parts.drafts.saveAll();
  const params = { ...paramsOf(request), except: [...(request.except ?? [])] };
  return parts.call('segments.pretranslate', params, optionsOf(request));
}

/** What that would do. */
export async function planPretranslation(
  parts: SessionParts,
  request: PretranslateRequest,
): Promise<Result<PretranslatePreview, Failure>> {
  await parts.drafts.saveAll();
  return parts.call('segments.planPretranslation', paramsOf(request), optionsOf(request));
}

const paramsOf = ({ articleIds, confirmExact, threshold, fragments }: PretranslateRequest) => ({
  articleIds: articleIds && [...articleIds],
  confirmExact,
  threshold,
  fragments,
});

const optionsOf = ({ signal, onProgress }: PretranslateRequest) => ({
  ...(signal && { signal }),
  ...(onProgress && { onProgress }),
});
