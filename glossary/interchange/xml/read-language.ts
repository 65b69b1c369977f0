import type { TermLanguage } from '#shared/model/terms.ts';

const dutch = /^(nl|nld|dut|vls|dutch|nederlands|flemish|vlaams)(?![a-z])/i;
const english = /^(en|eng|english|engels)(?![a-z])/i;

/** The language behind a code or name as files write it: `nl-NL`, `NL_BE`, `Dutch (Belgium)`, `en-GB`, `English`; null for any other. */
export function readLanguage(code: string): TermLanguage | null {
  const known = remembered.get(code);
  if (known !== undefined) return known;
  const trimmed = code.trim();
  const language = dutch.test(trimmed) ? 'nl' : english.test(trimmed) ? 'en' : null;
  if (remembered.size < mostRemembered && code.length < 40) remembered.set(code, language);
  return language;
}

/** A file names the same few codes a million times. */
const remembered = new Map<string, TermLanguage | null>();
const mostRemembered = 500;

/** The language attribute of an element: `xml:lang`, or `lang` as old files have it; '' where there is none. */
export function languageAttribute(attributes: Readonly<Record<string, string>>): string {
  return attributes['xml:lang'] ?? attributes['lang'] ?? '';
}
