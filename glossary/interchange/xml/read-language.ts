import type { TermLanguage } from '#shared/model/terms.ts';

const dutch = /^(nl|nld|dut|dutch|nederlands|flemish|vlaams)(?![a-z])/i;
const english = /^(en|eng|english|engels)(?![a-z])/i;

/** The language behind a code or name as files write it: `nl-NL`, `NL_BE`, `Dutch (Belgium)`, `en-GB`, `English`; null for any other. */
export function readLanguage(code: string): TermLanguage | null {
  const trimmed = code.trim();
  if (dutch.test(trimmed)) return 'nl';
  return english.test(trimmed) ? 'en' : null;
}

/** The language attribute of an element: `xml:lang`, or `lang` as old files have it; '' where there is none. */
export function languageAttribute(attributes: Readonly<Record<string, string>>): string {
  return attributes['xml:lang'] ?? attributes['lang'] ?? '';
}
