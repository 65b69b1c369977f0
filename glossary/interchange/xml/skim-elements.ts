import type { XmlSession } from './xml-session.ts';
import type { Decoded } from './decode-xml.ts';

/**
 * Reads one kind of element by itself where it is written plainly, which is many times quicker than the parser. The file is still
 * checked in full: what the skimmer takes must be well-formed by its own rules, everything else goes to the parser.
 */
export interface XmlSkimmer {
  /** The element whose children are skimmed. */
  readonly parent: string;
  /** The children: `tu`. */
  readonly element: string;
  /**
   * Takes the element that starts at `at`, on `line`, and gives the offset behind it; 0 where it is not written plainly and must
   * go to the parser, -1 where its end has not come yet.
   */
  take(text: string, at: number, line: number): number;
}

/** Characters that no XML may hold, and `]]>`, which no text may: the parser then says what is wrong. */
const isSuspectIn = (text: string) => /[^\t\n\r -\ufffd]/.test(text) || text.includes(']]>');
const lineEnd = /\r\n?/g;

/** Text that may wait for an end that does not come: it is looked at again with each piece that comes. */
const longest = 1_000_000;

/** A session that lets the skimmer take what it can. */
export function skimElements(session: XmlSession, skimmer: XmlSkimmer): XmlSession {
  let waiting = '';
  let heldReturn = false;
  let offset = 0;

  /** Line ends as XML has them, so that the skimmer never sees a carriage return. */
  const joinText = (text: string): string => {
    const whole = heldReturn ? `\r${text}` : text;
    heldReturn = whole.endsWith('\r');
    const kept = heldReturn ? whole.slice(0, -1) : whole;
    return waiting + (kept.includes('\r') ? kept.replace(lineEnd, '\n') : kept);
  };
  const hand = (text: string) => {
    if (text !== '') session.feed({ ok: true, text }, offset);
  };
  const handRest = () => {
    const rest = heldReturn ? `${waiting}\n` : waiting;
    waiting = '';
    heldReturn = false;
    hand(rest);
  };
  const readOn = (text: string) => {
    const isSuspect = isSuspectIn(text);
    let at = 0;
    while (at < text.length) {
      if (!isSuspect && session.restsIn(skimmer.parent)) {
        const skimmed = skim(session, skimmer, text, at);
        at = skimmed.at;
        if (skimmed.waits) break;
      }
      // What the parser has begun it goes on with: nothing is kept back for it.
      const rest = findRest(skimmer, text, at);
      hand(text.slice(at, rest));
      at = rest;
    }
    waiting = text.slice(at);
    if (isSuspect || waiting.length > longest) handRest();
  };
  return {
    ...session,
    feed(piece: Decoded, byteOffset) {
      offset = byteOffset;
      if (piece.ok) return readOn(joinText(piece.text));
      handRest();
      session.feed(piece, byteOffset);
    },
    finish() {
      handRest();
      session.finish();
    },
  };
}

/** Takes elements one after the other; gives where it stopped, and whether what stands there is not whole yet. */
function skim(
  session: XmlSession,
  { element, take }: XmlSkimmer,
  text: string,
  from: number,
): { readonly at: number; readonly waits: boolean } {
  const start = `<${element}`;
  const feeds = countFeeds(text, from);
  let at = from;
  let lines = 0;
  for (;;) {
    const next = skipSpace(text, at);
    const before = feeds(next);
    const after = text.startsWith(start, next) ? take(text, next, session.line() + lines + before) : 0;
    if (after <= 0) {
      session.skipLines(lines);
      return { at, waits: after < 0 || next + start.length >= text.length };
    }
    lines += before + feeds(after);
    at = after;
  }
}

/** How far the parser reads before the skimmer may try again: to the end of the text where that is not to be seen yet. */
function findRest({ element, parent }: XmlSkimmer, text: string, from: number): number {
  const end = `</${element}>`;
  const close = text.indexOf(end, from);
  const open = text.indexOf(`<${parent}`, from);
  if (open >= 0 && (close < 0 || open < close)) return text.indexOf('>', open) + 1 || text.length;
  return close < 0 ? text.length : close + end.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) break;
  }
  return at;
}

/** Counts line feeds from where the last count ended. */
function countFeeds(text: string, from: number): (to: number) => number {
  let next = text.indexOf('\n', from);
  return (to) => {
    let count = 0;
    for (; next >= 0 && next < to; next = text.indexOf('\n', next + 1)) count += 1;
    return count;
  };
}
