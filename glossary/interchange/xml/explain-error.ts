/** What the XML parser says, and the same in the words of somebody who has to mend the file. */
const plain: readonly (readonly [RegExp, string])[] = [
  [
    /^undefined entity|in entity name|empty entity name/,
    'an unknown &…; entity; only &amp; &lt; &gt; &quot; &apos; and numbers such as &#233; are allowed, and a bare & must be written &amp;',
  ],
  [/^malformed character entity/, 'a numeric entity such as &#0; names a character that XML does not allow'],
  [
    /^disallowed character\.$/,
    'a character that XML does not allow (a control character or an unescaped < in an attribute)',
  ],
  [
    /^disallowed character in (opening |closing )?tag|forward-slash in opening tag/,
    'a < that does not begin a proper tag; a bare < must be written &lt;',
  ],
  [/attribute|no whitespace between/, 'an attribute that is not written as name="value", or is given twice'],
  [
    /XML declaration|^expected |^value |version number|encoding value|standalone|name\/value pairs|whitespace required/,
    'a faulty XML declaration; it must be the very first thing in the file, with no space or line before it',
  ],
  [
    /^text data outside|^documents may contain only one root|^incorrect syntax/,
    'text before or after the outermost element',
  ],
  [/^document must contain a root/, 'no XML element at all'],
  [/^unmatched closing tag|weird empty close tag/, 'a closing tag that nothing opened'],
  [/comment/, 'a comment that holds -- or is not closed'],
  [/doctype/, 'a DOCTYPE in the wrong place'],
  [/processing instruction/, 'a faulty <?…?> instruction'],
  [/\]\]>/, 'the characters ]]> in text; they must be written ]]&gt;'],
  [/^unexpected end/, 'the file stops in the middle of a tag, comment or CDATA section; it was probably cut off'],
];

/** An element that is not closed yet, and where it opened. */
export interface OpenElement {
  readonly name: string;
  readonly line: number;
}

/** Turns a message of the XML parser into a plain reason; its position is told apart. */
export function explainError(
  message: string,
  open: readonly OpenElement[],
  lastClosed: OpenElement | undefined,
): string {
  const bare = message.replace(/^\d+:\d+: /, '');
  if (bare === 'unexpected close tag.' && lastClosed) {
    return `the element <${lastClosed.name}> opened on line ${lastClosed.line} is not closed before the next one ends`;
  }
  const last = open.at(-1);
  if (/^unclosed tag|^unexpected end/.test(bare) && last) {
    return `the file stops before <${last.name}>, opened on line ${last.line}, is closed; it was probably cut off`;
  }
  return plain.find(([pattern]) => pattern.test(bare))?.[1] ?? bare.replace(/\.$/, '');
}

/** Why a DOCTYPE is not safe to follow; null where it only names the kind of file. */
export function refuseDoctype(doctype: string): string | null {
  const subset = /^(?:[^["']|"[^"]*"|'[^']*')*\[([\s\S]*)\]/.exec(doctype)?.[1] ?? '';
  if (subset.trim() === '') return null;
  const what = /<!ENTITY[^>]*\b(SYSTEM|PUBLIC)\b/.test(subset)
    ? 'it defines an entity that points to another file'
    : /<!ENTITY/.test(subset)
      ? 'it defines entities of its own'
      : 'it has declarations of its own';
  return `the DOCTYPE is refused: ${what}, which is not safe to follow; remove everything between [ and ]`;
}
