import type { Finding } from '#shared/model/finding.ts';
import { renderFinding } from '#shared/messages/render-message.ts';
import type { Console } from '../console.ts';
import { say } from '../words.ts';

/** What came of checking: findings printed, and lines that could not be checked. */
export interface Checked {
  readonly findings: number;
  readonly refused: number;
}

/** One finding: a JSON line, or words with the place; with the reason where somebody let it stand. */
export function printFinding(
  console: Console,
  finding: Finding,
  place: { readonly article?: string; readonly index: number },
): void {
  const message = renderFinding(finding, console.language);
  if (!console.json) {
    const label = place.article === undefined ? `${place.index + 1}` : `${place.article}:${place.index + 1}`;
    const stands =
      finding.overridden === null ? '' : ` (${say(console.language, 'letStand', { reason: finding.overridden })})`;
    console.print(`${label}  ${message}${stands}`);
    return;
  }
  const { code, conceptId, severity, source, target, fix, overridden } = finding;
  const line = { ...place, code, conceptId, severity, message, source, target, fix };
  console.printJson(overridden === null ? line : { ...line, overridden });
}
