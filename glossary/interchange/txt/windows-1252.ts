import type { InvalidUtf8 } from './find-invalid-utf8.ts';

/** What windows-1252 has at 0x80–0x9F; a space stands where it has nothing. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The bytes as windows-1252, or null where that is no plausible text: a damaged UTF-8 file, a byte the encoding does not
 * have, or more marks and letters with accents than any Western language writes.
 */
export function decodeWindows1252(bytes: Uint8Array, { validSequences, invalidBytes }: InvalidUtf8): string | null {
  if (validSequences >= invalidBytes || invalidBytes * 4 > bytes.length) return null;
  let text = '';
  let letters = 0;
  for (const byte of bytes) {
    const character = byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
    if (byte >= 0x80 && character === ' ') return null;
    if (/[a-z]/iu.test(character)) letters += 1;
    text += character;
  }
  return letters > invalidBytes ? text : null;
}
