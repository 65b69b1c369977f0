/** What a paragraph of an article is. Everything but `body` and `heading` can be left out of a translation. */
export const paragraphKinds = ['body', 'heading', 'caption', 'related', 'author-note'] as const;
/** One of {@link paragraphKinds}. */
export type ParagraphKind = (typeof paragraphKinds)[number];

/** The kinds that a translator may leave out of an article: photo captions, "LEES OOK" links and the note about the author. */
export const optionalKinds = ['caption', 'related', 'author-note'] as const satisfies readonly ParagraphKind[];
/** One of {@link optionalKinds}. */
export type OptionalKind = (typeof optionalKinds)[number];
