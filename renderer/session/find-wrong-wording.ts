import type { Finding, TextRange } from '#shared/model/finding.ts';
import { isOpen } from './selectors.ts';

/** A finding with the place of the words that it speaks of. */
export type PlacedFinding = Finding & { readonly target: TextRange };

/** Findings that still stand where the check saw them; what has been typed over since says nothing until the next check. */
export function listPlaced(findings: readonly Finding[], text: string): readonly PlacedFinding[] {
  return findings.filter(
    (finding): finding is PlacedFinding =>
      isOpen(finding) && finding.target !== null && text.slice(...finding.target) === finding.detail.target,
  );
}

/** The finding whose words hold this place or touch it. */
export function findAt(findings: readonly PlacedFinding[], offset: number): PlacedFinding | null {
  return findings.find(({ target: [start, end] }) => start <= offset && offset <= end) ?? null;
}

/** The one to mend by key: at the caret, else the next one behind it that can be mended, else the first. */
export function findToMend(findings: readonly PlacedFinding[], caret: number): PlacedFinding | null {
  const mendable = findings.filter(({ fix }) => fix !== null);
  return findAt(mendable, caret) ?? mendable.find(({ target }) => target[0] >= caret) ?? mendable[0] ?? null;
}
