/** One paragraph of a document that leaves the product: its sentences with the white space between them. */
export interface WrittenParagraph {
  readonly sentences: readonly { readonly text: string; readonly gap: string }[];
}

/**
 * The article as plain text: a line a paragraph, an empty line between, `\n` at the end. `readTextArticle` reads it back.
 * A line end inside a paragraph becomes a space, since it would part the paragraph; one without text is left out.
 */
export function writeTextArticle(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs
    .map(({ sentences }) => sentences.map(({ text, gap }) => text + gap).join(''))
    .map((line) =>
      line
        .split(/[\n\r\f\u0085\u2028\u2029]+/u)
        .map((part) => part.trim())
        .join(' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('\n');
}
