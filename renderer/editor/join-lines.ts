/** Lines of a pasted text as one; characters that no text should hold go. */
export function joinLines(text: string): string {
  return text
    .replace(/^[\r\n]+|[\r\n]+$/g, '')
    .replace(/[ \t]*(?:\r\n|[\r\n\u2028\u2029\v\f])+[ \t]*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(/[\0-\x08\x0e-\x1f\x7f\ufeff]/g, '');
}
