import type { Reason } from '#shared/model/reason.ts';
import type { GlossaryPageData } from './glossary-data.ts';
import type { KeysPageData } from './keys-data.ts';
import type { PageData } from './page-data.ts';
import type { TablesData } from './tables-data.ts';

/** Typst as a native module (Linux on x64 so far), as WebAssembly (anywhere), or native where it loads. */
export type CompilerChoice = 'auto' | 'native' | 'wasm';

/** A template with what it reads: a bilingual article, tables under each other, a glossary, or a sheet of keys. */
export type PageContent =
  | { readonly template: 'bilingual'; readonly data: PageData }
  | { readonly template: 'tables'; readonly data: TablesData }
  | { readonly template: 'glossary'; readonly data: GlossaryPageData }
  | { readonly template: 'keys'; readonly data: KeysPageData };

/** What a worker is asked to set. */
export interface CompileJob {
  readonly content: PageContent;
  /** Meaning of `□`, added to the legend where one stands on the page. */
  readonly missingSignMeaning: string;
  /** Paths of the faces, the text face first. */
  readonly fonts: readonly string[];
  readonly compiler: CompilerChoice;
}

/** A finished PDF, or why there is none. */
export type CompileReply =
  | ({ readonly type: 'done'; readonly lost: readonly string[] } & CompiledPdf)
  | { readonly type: 'failed'; readonly reason: Reason };

/** What a compiler gives back. */
export interface CompiledPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Null where the file is PDF/UA-1; else the characters that stood in the way, which may be none that can be named. */
  readonly notUa: string | null;
}

/** What a compiler is given: the faces' bytes and the data as the template reads them. */
export interface CompileInput {
  readonly fonts: readonly Uint8Array[];
  /** Source of the template. */
  readonly template: string;
  /** JSON, UTF-8. */
  readonly data: Uint8Array;
}
