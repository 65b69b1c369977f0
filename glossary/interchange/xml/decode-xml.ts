import type { Reason } from '#shared/model/reason.ts';
import { detectEncoding, encodingProbeLength } from './detect-encoding.ts';

/** What a piece of bytes became, or where and why it could not be read. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly text: string;
      readonly reason: Reason;
      /** Place of the wrong byte in the piece; null where no single byte is at fault. */
      readonly offset: number | null;
    };

/** Turns the bytes of an XML file, which come in pieces of any size, into text. */
export interface XmlDecoder {
  /** Text of the next bytes; on failure the text up to the first byte that could not be read. */
  decode(bytes: Uint8Array): Decoded;
  /** Text of what was held back; fails on half a character at the end. */
  finish(): Decoded;
}

/** Makes a decoder that finds the encoding by itself and never guesses: a wrong byte is a failure, not a question mark. */
export function createXmlDecoder(): XmlDecoder {
  let held: Uint8Array = new Uint8Array(0);
  let started: Started | null = null;

  function start(): Decoded {
    const { label, known } = detectEncoding(held);
    if (!known) {
      return {
        ok: false,
        text: '',
        reason: { type: 'encoding-unknown', encoding: label },
        offset: null,
      };
    }
    started = { label, decoder: new TextDecoder(label, { fatal: true }), fresh: true };
    return decodePiece(started, held);
  }

  return {
    decode(bytes) {
      if (started) return decodePiece(started, bytes);
      held = concatenate(held, bytes);
      return held.length < encodingProbeLength ? { ok: true, text: '' } : start();
    },
    finish() {
      const first: Decoded = started ? { ok: true, text: '' } : start();
      if (!first.ok || !started) return first;
      try {
        return { ok: true, text: first.text + started.decoder.decode() };
      } catch {
        const reason = { type: 'character-cut-off', encoding: started.label.toUpperCase() } as const;
        return { ok: false, text: first.text, reason, offset: null };
      }
    },
  };
}

interface Started {
  readonly label: string;
  readonly decoder: InstanceType<typeof TextDecoder>;
  /** True until the first piece is read. */
  fresh: boolean;
}

function decodePiece(started: Started, bytes: Uint8Array): Decoded {
  const { label, decoder, fresh } = started;
  started.fresh = false;
  try {
    return { ok: true, text: decoder.decode(bytes, { stream: true }) };
  } catch {
    const { text, at } = readablePart(label, bytes, fresh);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    const reason = { type: 'byte-wrong', encoding: label.toUpperCase(), byte } as const;
    return { ok: false, text, reason, offset: at };
  }
}

/** The longest start of the piece that decodes: a decoder says that something is wrong, not where. */
function readablePart(label: string, bytes: Uint8Array, fresh: boolean): { text: string; at: number } {
  // A character cut by the border of two pieces belongs to the piece before.
  let from = 0;
  while (!fresh && label === 'utf-8' && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from++;
  let low = from;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(label, bytes.subarray(from, middle), true) === null) high = middle - 1;
    else low = middle;
  }
  // The byte that breaks a character comes after the one that began it.
  let text = decodes(label, bytes.subarray(from, low), false);
  while (text === null && low > from) text = decodes(label, bytes.subarray(from, --low), false);
  return { text: text ?? '', at: low };
}

function decodes(label: string, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

function concatenate(one: Uint8Array, two: Uint8Array): Uint8Array {
  // A copy in any case: who reads the file may use the same bytes for the next piece.
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}
