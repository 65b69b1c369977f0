import { useMemo } from 'react';
import { renderFailure, renderFinding } from '#shared/messages/render-message.ts';
import { renderReason } from '#shared/messages/render-reason.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Reason } from '#shared/model/reason.ts';
import { useLanguage } from './language.ts';

/** More wordings than this would hide what is to be done; the terms panel lists them all. */
const mostWordings = 3;

/** Sentences for what the engine reports, in the language of the page. */
export function useMessages() {
  const language = useLanguage();
  return useMemo(
    () => ({
      failure: (failure: Failure) => renderFailure(failure, language),
      reason: (reason: Reason) => renderReason(reason, language),
      finding: (finding: Pick<Finding, 'code' | 'detail'>) => renderFinding(finding, language, mostWordings),
    }),
    [language],
  );
}
