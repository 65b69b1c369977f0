import type { Failure } from '../model/failure.ts';
import type { Finding } from '../model/finding.ts';
import { failuresEn } from './failures-en.ts';
import { failuresNl } from './failures-nl.ts';
import { fillTemplate } from './fill-template.ts';
import { findings, listOr, otherWordings } from './findings.ts';
import type { Language } from './languages.ts';
import { renderReason } from './render-reason.ts';
import { nameTags } from './tags.ts';

/** The sentence for a failure: what happened, where, and the way out. */
export function renderFailure(failure: Failure, language: Language): string {
  const template = (language === 'nl' ? failuresNl : failuresEn)[failure.type];
  if (!('reason' in failure)) return fillTemplate(template, failure);
  return fillTemplate(template, { ...failure, reason: renderReason(failure.reason, language) });
}

/** The sentence for a finding. Of more than `most` wordings that would do it names the first ones and counts the others. */
export function renderFinding(
  finding: Pick<Finding, 'code' | 'detail'>,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): string {
  const { source, target, expected, reason } = finding.detail;
  const words = {
    source: nameTags(source, language),
    target: nameTags(target, language),
    reason,
    expected: listWordings(expected, language, most),
  };
  return fillTemplate(findings[language][finding.code], words).trimEnd();
}

function listWordings(wordings: readonly string[], language: Language, most: number): string {
  const quoted = wordings.map((wording) => (language === 'nl' ? `‘${wording}’` : `“${wording}”`));
  // Naming all of them takes no more room than counting a single one.
  if (quoted.length > most + 1) {
    const others = otherWordings[language].replace('{count}', String(quoted.length - most));
    return quoted.slice(0, most).join(', ') + listOr[language] + others;
  }
  if (quoted.length < 2) return quoted.join('');
  return quoted.slice(0, -1).join(', ') + listOr[language] + quoted.at(-1);
}
