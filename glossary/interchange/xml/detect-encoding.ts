/** How the bytes of an XML file become characters. */
export interface DetectedEncoding {
  /** A label that TextDecoder knows, or the unknown name as the file gives it. */
  readonly label: string;
  readonly known: boolean;
}

/** Bytes at the start of a file that are enough to tell its encoding. */
export const encodingProbeLength = 512;

const marks: readonly (readonly [label: string, ...bytes: number[]])[] = [
  ['utf-32', 0xff, 0xfe, 0x00, 0x00],
  ['utf-32', 0x00, 0x00, 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
  // No mark, but the first character of any XML file is `<` (or white space): the zero byte gives the order away.
  ['utf-32', 0x3c, 0x00, 0x00, 0x00],
  ['utf-32', 0x00, 0x00, 0x00, 0x3c],
  ['utf-16le', 0x3c, 0x00],
  ['utf-16be', 0x00, 0x3c],
];

/**
 * Tells the encoding of an XML file from its first bytes (XML 1.0, appendix F): the byte order mark wins, then the
 * pattern of the first character, then the name in the XML declaration, then UTF-8.
 * A file that calls itself UTF-16 but plainly has one byte per character is read as UTF-8: that is what a well-known
 * way of writing XML from a string leaves behind.
 */
export function detectEncoding(start: Uint8Array): DetectedEncoding {
  for (const [label, ...bytes] of marks) {
    if (bytes.every((byte, at) => start[at] === byte)) return asKnown(label);
  }
  const declared = declaredEncoding(start);
  if (declared === null || /^(utf-?16|ucs-?2|iso-10646-ucs-2|unicode$)/i.test(declared)) return asKnown('utf-8');
  return asKnown(declared.replace(/^cp-?(125\d)$/i, 'windows-$1'));
}

function declaredEncoding(start: Uint8Array): string | null {
  const head = String.fromCharCode(...start.subarray(0, encodingProbeLength));
  const declaration = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(head);
  return declaration ? (declaration[1] ?? declaration[2] ?? null) : null;
}

function asKnown(label: string): DetectedEncoding {
  try {
    new TextDecoder(label);
    return { label, known: true };
  } catch {
    return { label, known: false };
  }
}
