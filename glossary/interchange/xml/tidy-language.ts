/**
 * A code of a language as BCP 47 writes it (`NL_be` is `nl-BE`, `Dutch` is `nl`), so that files that write one variant in different ways
 * do not make several of it; null for what says nothing.
 */
export function tidyLanguage(code: string): string | null {
  if (code === '') return null;
  const known = remembered.get(code);
  if (known !== undefined) return known;
  const tidy = writeTidily(code.trim().slice(0, longest));
  if (remembered.size < mostRemembered) remembered.set(code, tidy);
  return tidy;
}

/** A file names the same few codes a million times. */
const remembered = new Map<string, string | null>();
const mostRemembered = 500;
/** Longer ones are no codes. */
const longest = 40;

const named: Readonly<Record<string, string>> = { dutch: 'nl', nederlands: 'nl', english: 'en', engels: 'en' };

function writeTidily(code: string): string | null {
  if (code === '') return null;
  const plain = named[code.toLowerCase()] ?? code.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
