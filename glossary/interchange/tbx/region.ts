import type { TermRegion } from '#shared/model/terms.ts';

/** The English that a language code or a usage label names (`en-US`, `en_gb`, `UK`, `American English`); null for any other. */
export function readRegion(value: string): TermRegion | null {
  const word = value.trim().toLowerCase().replace(/_/gu, '-');
  if (/^(?:en-)?(?:us|usa)\b|^americ/u.test(word)) return 'en-US';
  return /^(?:en-)?(?:gb|uk)\b|^brit/u.test(word) ? 'en-GB' : null;
}
