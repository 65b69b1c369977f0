/** Longest title inside a file name, in UTF-8 bytes: the whole name stays far below the 255 that file systems allow. */
const longestTitle = 120;
const reservedOnWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$|\s)/iu;

/**
 * A file name that Windows, macOS and Linux all accept and that says what the document is.
 * `stem` says which text it holds: `nl-en` beside each other, `en` alone.
 */
export function nameExportFile(title: string, sourceName: string, stem: 'nl-en' | 'en', ending: string): string {
  const readable = cleanName(title) || cleanName(sourceName.replace(/\.[^.]*$/u, '')) || 'veerman';
  const safe = reservedOnWindows.test(readable) ? `_${readable}` : readable;
  return `${safe} - ${stem}.${ending}`;
}

function cleanName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return trimEnds(cutToBytes(trimEnds(plain)));
}

/** A leading dot hides a file, a trailing one is lost on Windows; the ellipsis of a cut title says nothing here. */
function trimEnds(text: string): string {
  return text.replace(/^[\s.]+|[\s.…]+$/gu, '');
}

function cutToBytes(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > longestTitle) break;
    kept += segment;
  }
  return kept;
}
