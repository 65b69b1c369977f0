import type { TextRange } from '#shared/model/finding.ts';
import type { CaretHint } from './state.ts';

/** The mounted editor, as the commands see it. Its text follows the state by itself. */
export interface EditorHandle {
  /** The caret or selection in UTF-16 units of the text; null where there is none. */
  readSelection(): TextRange | null;
  focus(caret?: CaretHint): void;
}

/** The Dutch of the active row, as the commands see it. */
export interface SourceHandle {
  /** Place of the caret in UTF-16 units; null where the keyboard is not in it. */
  readCaret(): number | null;
  /** The words that are selected in it; null where there are none. */
  readSelection(): string | null;
  /** Where they stand, in UTF-16 units. */
  readRange(): TextRange | null;
}
