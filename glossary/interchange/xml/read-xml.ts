import { createXmlDecoder } from './decode-xml.ts';
import type { XmlFailure } from './xml-failure.ts';
import { defaultXmlLimits, type XmlHandlers, type XmlLimits } from './xml-handlers.ts';
import { skimElements, type XmlSkimmer } from './skim-elements.ts';
import { createXmlSession, Stop } from './xml-session.ts';

/** Reads an XML file that comes in pieces. After a failure it must not be used again. */
export interface XmlReader {
  write(bytes: Uint8Array): XmlFailure | null;
  end(): XmlFailure | null;
}

const pieceLength = 65_536;

/**
 * Makes a reader over saxes that can be fed a file of any size. Entities other than the five of XML are refused, a
 * DOCTYPE may name its DTD but nothing is ever fetched, and one with declarations of its own is refused, so that no
 * file can blow itself up or read another. Errors carry line and column. A `skimmer` reads what is written plainly by itself.
 */
export function createXmlReader(
  handlers: XmlHandlers,
  limits: XmlLimits = defaultXmlLimits,
  skimmer?: XmlSkimmer,
): XmlReader {
  const decoder = createXmlDecoder();
  const parsed = createXmlSession(handlers, limits);
  const session = skimmer ? skimElements(parsed, skimmer) : parsed;
  let bytesSeen = 0;

  function run(action: () => void): XmlFailure | null {
    try {
      action();
      return null;
    } catch (error) {
      if (error instanceof Stop) return error.failure;
      throw error;
    }
  }

  return {
    write: (bytes) =>
      run(() => {
        for (let at = 0; at < bytes.length; at += pieceLength) {
          session.feed(decoder.decode(bytes.subarray(at, at + pieceLength)), bytesSeen + at);
        }
        bytesSeen += bytes.length;
      }),
    end: () =>
      run(() => {
        if (bytesSeen === 0) throw new Stop({ type: 'file-empty' });
        session.feed(decoder.finish(), 0);
        session.finish();
      }),
  };
}

/** Reads a whole file that is in memory. */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers, limits?: XmlLimits): XmlFailure | null {
  const reader = createXmlReader(handlers, limits);
  return reader.write(bytes) ?? reader.end();
}
