/** One paragraph of a document that leaves the product: its sentences with the white space between them. */
export interface WrittenParagraph {
  readonly sentences: readonly { readonly text: string; readonly gap: string }[];
}

/** The article as plain text: a line a paragraph, an empty line between. `readTextArticle` reads it back. */
export function writeTextArticle(paragraphs: readonly WrittenParagraph[]): string {
  return paragraphs
    .map(({ sentences }) => sentences.map(({ text, gap }) => text + gap).join(''))
    .map((line) => `${line.replace(/\s*[\r\n]+\s*/gu, ' ').trim()}\n`)
    .join('\n');
}
