import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';

/** A glossary on its way out. */
export interface GlossaryDocument {
  /** Of the glossary, or of the workspace where all glossaries go into one file. */
  readonly name: string;
  readonly concepts: readonly TbxConcept[];
  /** Of the labels in a PDF. */
  readonly language: 'en' | 'nl';
  /** `YYYY-MM-DD`. */
  readonly producedOn: string;
}
