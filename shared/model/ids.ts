declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An article of the workspace. */
export type ArticleId = Branded<'article'>;
/** One sentence, heading or caption of an article. */
export type SegmentId = Branded<'segment'>;
/** A translation memory: a named set of units. */
export type MemoryId = Branded<'memory'>;
/** A translation unit: a Dutch segment and its confirmed English. */
export type UnitId = Branded<'unit'>;
/** A glossary: a named set of concept entries. */
export type GlossaryId = Branded<'glossary'>;
/** A concept entry; the id of the entry in the glossary file it came from. */
export type ConceptId = Branded<'concept'>;
/** A thread of comments on a segment. */
export type ThreadId = Branded<'thread'>;
/** One comment of a thread. */
export type CommentId = Branded<'comment'>;
/** A document laid beside its translation, under review. */
export type AlignmentId = Branded<'alignment'>;
