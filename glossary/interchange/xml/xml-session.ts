import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Reason } from '#shared/model/reason.ts';
import type { Decoded } from './decode-xml.ts';
import { explainError, refuseDoctype, type OpenElement } from './explain-error.ts';
import { countLines, createPlaceFinder } from './place-finder.ts';
import type { XmlFailure } from './xml-failure.ts';
import type { XmlHandlers, XmlLimits } from './xml-handlers.ts';

/** Ends the parser's work from inside its callbacks; never leaves this folder. */
export class Stop extends Error {
  readonly failure: XmlFailure;
  constructor(failure: XmlFailure) {
    super('stop');
    this.failure = failure;
  }
}

/** One file on its way through the parser; both calls throw {@link Stop} when the file is at fault. */
export interface XmlSession {
  /** `byteOffset` is the place of the piece in the file. */
  feed(piece: Decoded, byteOffset: number): void;
  finish(): void;
  /** True where all that was fed ends with a tag of which this element is then the innermost one that is open. */
  restsIn(element: string): boolean;
  /** Line of what comes next, from 1. */
  line(): number;
  /** Counts lines that were read elsewhere and are not fed. */
  skipLines(count: number): void;
}

interface State {
  readonly parser: SaxesParser;
  readonly open: OpenElement[];
  lastClosed: OpenElement | undefined;
  /** Line of the tag that is being read. */
  tagLine: number;
  /** Offset behind the last thing that was read whole. */
  settled: number;
  /** Offset behind the last tag. */
  tagEnd: number;
  readonly places: ReturnType<typeof createPlaceFinder>;
}

/** Wires the parser to the handlers, with the limits and with errors that a person can act on. */
export function createXmlSession(handlers: XmlHandlers, limits: XmlLimits): XmlSession {
  const parser = new SaxesParser();
  const state: State = {
    parser,
    open: [],
    lastClosed: undefined,
    tagLine: 1,
    settled: 0,
    tagEnd: -1,
    places: createPlaceFinder(),
  };
  listenForElements(state, handlers, limits);
  listenForTheRest(state, handlers);
  let sawText = false;
  let fed = 0;
  return {
    feed(piece, byteOffset) {
      const { text } = piece;
      if (!sawText && /\S/.test(text)) {
        sawText = true;
        if (!/^\s*</.test(text)) throw notXml(text, byteOffset);
      }
      fed += text.length;
      state.places.fed(text);
      if (text !== '') parser.write(text);
      if (!piece.ok && !sawText && piece.offset !== null) {
        throw new Stop({ type: 'file-not-text', offset: byteOffset + piece.offset });
      }
      if (!piece.ok) stop(state, piece.reason);
      if (fed - state.settled > limits.token) stop(state, { type: 'token-long', limit: limits.token });
    },
    finish() {
      if (!sawText) throw new Stop({ type: 'file-empty' });
      parser.close();
    },
    restsIn: (element) => state.tagEnd === fed && state.open.at(-1)?.name === element,
    line: () => parser.line,
    skipLines: (count) => void (parser.line += count),
  };
}

function listenForElements(state: State, handlers: XmlHandlers, limits: XmlLimits): void {
  const { parser, open } = state;
  parser.on('opentagstart', () => {
    // The parser has read one character beyond the name: a line feed there has moved it on.
    state.tagLine = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    settle(state);
    state.tagEnd = parser.position;
    const line = state.tagLine;
    open.push({ name, line });
    if (open.length > limits.depth) stop(state, { type: 'nested-deep', limit: limits.depth }, line);
    const reason = handlers.open({ name: localName(name), attributes, line });
    if (reason !== undefined) stop(state, reason, line, 1);
  });
  parser.on('closetag', ({ name }) => {
    settle(state);
    state.tagEnd = parser.position;
    state.lastClosed = open.pop();
    handlers.close(localName(name));
  });
}

function listenForTheRest(state: State, handlers: XmlHandlers): void {
  const { parser, open } = state;
  const takeText = (text: string): void => {
    settle(state);
    if (open.length > 0) handlers.text(text);
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('comment', () => settle(state));
  parser.on('processinginstruction', () => settle(state));
  parser.on('doctype', (doctype) => {
    settle(state);
    const reason = refuseDoctype(doctype);
    if (reason !== null) stop(state, reason, parser.line - countLines(doctype), 1);
  });
  parser.on('error', ({ message }) => {
    const ampersand = /entity|unclosed|unexpected/.test(message) ? state.places.bareAmpersand() : null;
    if (ampersand) stop(state, { type: 'entity-unknown' }, ampersand.line, ampersand.column);
    stop(state, explainError(message, open, state.lastClosed));
  });
}

function settle(state: State): void {
  const { parser } = state;
  state.settled = parser.position;
  state.places.settled(parser.position, parser.line, parser.column + 1);
}

function stop({ parser }: State, reason: Reason, line = parser.line, column = parser.column + 1): never {
  throw new Stop({ type: 'file-malformed', line, column, reason });
}

/** A picture or a program is not text at all; a plain text file merely is not XML. */
function notXml(text: string, byteOffset: number): Stop {
  const control = text.search(/[\u0000-\u0008\u000e-\u001f]/);
  if (control >= 0) return new Stop({ type: 'file-not-text', offset: byteOffset + control });
  const before = /^\s*/.exec(text)?.[0] ?? '';
  return new Stop({
    type: 'file-malformed',
    line: 1 + countLines(before),
    column: 1,
    reason: { type: 'not-xml' },
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
