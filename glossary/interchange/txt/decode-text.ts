import { err, ok, type Result } from '#shared/result.ts';
import { findInvalidUtf8 } from './find-invalid-utf8.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How bytes were read as text. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text as it was decoded, without a byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** True where nothing in the file said so: the bytes are no UTF-8 and read well as windows-1252. */
  readonly guessed: boolean;
}

/** Bytes that are no text; `offset` is the first byte that shows it, from 0. */
export interface NotText {
  readonly type: 'not-text';
  readonly offset: number;
}

/** C0 control characters that no text file holds; tab, line feed, form feed and carriage return are none of them. */
const isControl = (code: number): boolean =>
  code === 0x7f || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d);

/**
 * Decodes strictly: UTF-16 by its mark, else UTF-8, else windows-1252 where that gives plausible text. Nothing is replaced
 * or dropped; what cannot be read whole is refused with the place.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, NotText> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const control = bytes.findIndex(isControl);
  if (control >= 0) return err({ type: 'not-text', offset: control });
  const invalid = findInvalidUtf8(bytes);
  if (invalid === null) return decodeUtf8(bytes);
  const text = decodeWindows1252(bytes, invalid);
  if (text === null) return err({ type: 'not-text', offset: invalid.offset });
  return ok({ text, encoding: 'windows-1252', guessed: true });
}

function decodeUtf8(bytes: Uint8Array): Result<DecodedText, NotText> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return ok({ text, encoding: 'utf-8', guessed: false });
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<DecodedText, NotText> {
  if (bytes.length % 2 !== 0) return err({ type: 'not-text', offset: bytes.length - 1 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(bytes.length / 2 - 1);
  for (let i = 0; i < units.length; i += 1) units[i] = view.getUint16(2 * i + 2, encoding === 'utf-16le');
  const bad = units.findIndex((unit, i) => isControl(unit) || isLoneSurrogate(units, i));
  if (bad >= 0) return err({ type: 'not-text', offset: 2 * bad + 2 });
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return ok({ text, encoding, guessed: false });
}

function isLoneSurrogate(units: Uint16Array, index: number): boolean {
  const kindOf = (unit = 0): number => unit & 0xfc00;
  const kind = kindOf(units[index]);
  if (kind === 0xd800) return kindOf(units[index + 1]) !== 0xdc00;
  return kind === 0xdc00 && kindOf(units[index - 1]) !== 0xd800;
}
