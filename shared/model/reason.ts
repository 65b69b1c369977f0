import type { TermLanguage } from './term-language.ts';

/**
 * Why a file, a line of it or a workspace cannot be used: a name with its facts. The words are in `shared/messages`, in
 * every language; facts are quoted from the file or counted, never sentences of ours.
 */
export type Reason =
  // The operating system: an errno name, or what it said where it gave none.
  | { readonly type: 'system'; readonly code: string }
  | { readonly type: 'is-database' }
  | { readonly type: 'is-gone' }
  // Words of others, which nobody can translate: they are quoted.
  | { readonly type: 'sqlite'; readonly text: string }
  | { readonly type: 'typst'; readonly text: string }
  | { readonly type: 'xml'; readonly text: string }
  // Export.
  | { readonly type: 'typefaces-missing'; readonly folder: string }
  | { readonly type: 'typst-ended'; readonly exitCode: number }
  // A workspace.
  | { readonly type: 'workspace-cut-off'; readonly bytes: number }
  | { readonly type: 'page-cut-off'; readonly bytes: number }
  | { readonly type: 'schema-unknown'; readonly version: number }
  | { readonly type: 'schema-lacks'; readonly part: string }
  | { readonly type: 'undo-unreadable'; readonly step: number }
  | { readonly type: 'undo-column'; readonly column: string }
  // Bytes and text of any file.
  | { readonly type: 'holds-nothing' }
  | { readonly type: 'not-text' }
  | { readonly type: 'encoding-unknown'; readonly encoding: string }
  | { readonly type: 'bytes-wrong'; readonly encoding: string }
  | { readonly type: 'byte-wrong'; readonly encoding: string; readonly byte: string }
  | { readonly type: 'character-cut-off'; readonly encoding: string }
  // XML.
  | { readonly type: 'not-xml' }
  | { readonly type: 'token-long'; readonly limit: number }
  | { readonly type: 'nested-deep'; readonly limit: number }
  | { readonly type: 'unit-elements'; readonly limit: number }
  | { readonly type: 'element-not-closed'; readonly element: string; readonly opened: number }
  | { readonly type: 'cut-off-in-element'; readonly element: string; readonly opened: number }
  | { readonly type: 'cut-off' }
  | { readonly type: 'entity-unknown' }
  | { readonly type: 'entity-not-allowed' }
  | { readonly type: 'character-not-allowed' }
  | { readonly type: 'bare-less-than' }
  | { readonly type: 'attribute-faulty' }
  | { readonly type: 'declaration-faulty' }
  | { readonly type: 'text-outside' }
  | { readonly type: 'no-element' }
  | { readonly type: 'close-tag-stray' }
  | { readonly type: 'comment-faulty' }
  | { readonly type: 'doctype-misplaced' }
  | { readonly type: 'doctype-elsewhere' }
  | { readonly type: 'doctype-entities' }
  | { readonly type: 'doctype-declarations' }
  | { readonly type: 'instruction-faulty' }
  | { readonly type: 'cdata-end-in-text' }
  // TMX.
  | { readonly type: 'not-tmx'; readonly root: string }
  | { readonly type: 'tmx-version-unknown'; readonly version: string }
  | { readonly type: 'text-long'; readonly limit: number }
  | { readonly type: 'languages-many'; readonly limit: number }
  | { readonly type: 'pairs-many'; readonly pairs: number }
  | { readonly type: 'unit-empty' }
  | { readonly type: 'unit-unconfirmed'; readonly level: string }
  | { readonly type: 'side-empty'; readonly side: TermLanguage }
  | { readonly type: 'side-unnamed'; readonly side: TermLanguage }
  | { readonly type: 'side-missing'; readonly side: TermLanguage; readonly found: string }
  // TBX.
  | { readonly type: 'not-tbx'; readonly root: string }
  | { readonly type: 'id-taken'; readonly id: string }
  | { readonly type: 'no-term' }
  | { readonly type: 'no-dutch-term' }
  | { readonly type: 'no-english-term' }
  | { readonly type: 'no-term-columns' }
  | { readonly type: 'term-empty' }
  | { readonly type: 'terms-many'; readonly limit: number }
  | { readonly type: 'examples-many'; readonly limit: number }
  | { readonly type: 'term-long'; readonly length: number; readonly limit: number }
  | { readonly type: 'term-twice'; readonly term: string }
  | { readonly type: 'status-unknown'; readonly status: string }
  | { readonly type: 'case-rule-unknown'; readonly rule: string }
  | { readonly type: 'matching-unknown'; readonly matching: string }
  | { readonly type: 'terms-skipped'; readonly terms: number; readonly code: string }
  | { readonly type: 'terms-unnamed'; readonly terms: number }
  // Packed files.
  | { readonly type: 'not-packed' }
  | { readonly type: 'unpacks-far'; readonly limit: number }
  | { readonly type: 'cells-many'; readonly limit: number }
  | { readonly type: 'workbook-locked' }
  | { readonly type: 'workbook-lacks'; readonly part: string }
  // What `verify` finds in a workspace.
  | { readonly type: 'row-points-nowhere'; readonly table: string; readonly row: number | '?'; readonly parent: string }
  | {
      readonly type: 'pragma-differs';
      readonly pragma: string;
      readonly found: string;
      readonly wanted: string | number;
    }
  | { readonly type: 'article-differs'; readonly article: string }
  | { readonly type: 'article-changed'; readonly article: string }
  | { readonly type: 'article-order'; readonly article: string }
  | { readonly type: 'article-empty'; readonly article: string }
  | { readonly type: 'unit-one-sided'; readonly unit: number }
  | { readonly type: 'segment-without-unit'; readonly segment: number }
  // Dictionaries.
  | { readonly type: 'dictionary-part'; readonly part: string }
  | { readonly type: 'dictionary-header' }
  | { readonly type: 'dictionary-line'; readonly entry: number }
  | { readonly type: 'dictionary-outside'; readonly entry: number }
  | { readonly type: 'dictionary-chunk'; readonly chunk: number }
  // Pairs.
  | { readonly type: 'no-pair-columns' }
  | { readonly type: 'quote-open'; readonly opened: number }
  | { readonly type: 'no-tab' }
  | { readonly type: 'no-dutch' }
  | { readonly type: 'columns-many'; readonly columns: number };

/** Name of a reason. */
export type ReasonType = Reason['type'];

/** The reason with this name. */
export type ReasonOfType<T extends ReasonType> = Extract<Reason, { readonly type: T }>;

/** A part of a file that was left out of an import, with its line (from 1) and why. */
export interface Refused {
  readonly line: number;
  readonly reason: Reason;
}
