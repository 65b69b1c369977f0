import type { TermStanding } from '#shared/model/terms.ts';

const preferred = new Set(['preferred', 'standardized', 'standardised', 'legal', 'regulated']);
const admitted = new Set(['admitted', 'allowed', 'proposed', 'new', 'approved']);
const deprecated = new Set([
  'deprecated',
  'superseded',
  'obsolete',
  'forbidden',
  'prohibited',
  'rejected',
  'notrecommended',
]);

/**
 * The standing behind a TBX value: `preferredTerm-admn-sts` and `preferredTerm` (v2 and v3), the values of
 * normativeAuthorization, and the words that other tools write; null where it is none of them. A superseded term is forbidden.
 */
export function readStanding(value: string): TermStanding | null {
  const word = value
    .trim()
    .toLowerCase()
    .replace(/-(?:admn|norm)-.*$/, '')
    .replace(/[\s_-]/g, '')
    .replace(/term$/, '');
  if (preferred.has(word)) return 'preferred';
  if (admitted.has(word)) return 'admitted';
  return deprecated.has(word) ? 'deprecated' : null;
}

/** The TBX value of a standing. */
export function writeStanding(standing: TermStanding): string {
  return `${standing}Term-admn-sts`;
}
