import type { Reason } from '#shared/model/reason.ts';

/** What the XML parser says, and what that means to somebody who has to mend the file. */
const meanings: readonly (readonly [RegExp, Reason])[] = [
  [/^undefined entity|in entity name|empty entity name/, { type: 'entity-unknown' }],
  [/^malformed character entity/, { type: 'entity-not-allowed' }],
  [/^disallowed character\.$/, { type: 'character-not-allowed' }],
  [/^disallowed character in (opening |closing )?tag|forward-slash in opening tag/, { type: 'bare-less-than' }],
  [/attribute|no whitespace between/, { type: 'attribute-faulty' }],
  [
    /XML declaration|^expected |^value |version number|encoding value|standalone|name\/value pairs|whitespace required/,
    { type: 'declaration-faulty' },
  ],
  [/^text data outside|^documents may contain only one root|^incorrect syntax/, { type: 'text-outside' }],
  [/^document must contain a root/, { type: 'no-element' }],
  [/^unmatched closing tag|weird empty close tag/, { type: 'close-tag-stray' }],
  [/comment/, { type: 'comment-faulty' }],
  [/doctype/, { type: 'doctype-misplaced' }],
  [/processing instruction/, { type: 'instruction-faulty' }],
  [/\]\]>/, { type: 'cdata-end-in-text' }],
  [/^unexpected end/, { type: 'cut-off' }],
];

/** An element that is not closed yet, and where it opened. */
export interface OpenElement {
  readonly name: string;
  readonly line: number;
}

/** Turns a message of the XML parser into a reason; its position is told apart. */
export function explainError(
  message: string,
  open: readonly OpenElement[],
  lastClosed: OpenElement | undefined,
): Reason {
  const bare = message.replace(/^\d+:\d+: /, '');
  if (bare === 'unexpected close tag.' && lastClosed) {
    return { type: 'element-not-closed', element: lastClosed.name, opened: lastClosed.line };
  }
  const last = open.at(-1);
  if (/^unclosed tag|^unexpected end/.test(bare) && last) {
    return { type: 'cut-off-in-element', element: last.name, opened: last.line };
  }
  return meanings.find(([pattern]) => pattern.test(bare))?.[1] ?? { type: 'xml', text: bare.replace(/\.$/, '') };
}

/** Why a DOCTYPE is not safe to follow; null where it only names the kind of file. */
export function refuseDoctype(doctype: string): Reason | null {
  const subset = /^(?:[^["']|"[^"]*"|'[^']*')*\[([\s\S]*)\]/.exec(doctype)?.[1] ?? '';
  if (subset.trim() === '') return null;
  if (/<!ENTITY[^>]*\b(SYSTEM|PUBLIC)\b/.test(subset)) return { type: 'doctype-elsewhere' };
  return /<!ENTITY/.test(subset) ? { type: 'doctype-entities' } : { type: 'doctype-declarations' };
}
