import type { Reason } from '#shared/model/reason.ts';

/** An element as it opens. */
export interface XmlTag {
  /** Without its namespace prefix: the formats read here never use one name for two things. */
  readonly name: string;
  /** By the name as written, prefix included (`xml:lang`). */
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the opening bracket, from 1. */
  readonly line: number;
}

/** What a format does with the file. White space between elements arrives as text. */
export interface XmlHandlers {
  /** A reason ends the reading there and then: this is not a file of the format. */
  open(tag: XmlTag): Reason | undefined;
  close(name: string): void;
  text(text: string): void;
}

/** How much a file may ask for; both are far beyond what the formats need. */
export interface XmlLimits {
  /** Elements inside each other. */
  readonly depth: number;
  /** Characters in one tag, text, comment or DOCTYPE. */
  readonly token: number;
}

/** Depth 256 and 4 million characters in one piece: a bomb is stopped long before it takes memory. */
export const defaultXmlLimits: XmlLimits = { depth: 256, token: 4_000_000 };
