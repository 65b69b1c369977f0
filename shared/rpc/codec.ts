/** Text form of messages for transports that carry text only: JSON, with bytes as base64 under a key of their own. */
const bytesKey = '$bytes';

/** One message as text. */
export function encodeMessage(message: unknown): string {
  return JSON.stringify(message, (_key, value: unknown) =>
    value instanceof Uint8Array ? { [bytesKey]: toBase64(value) } : value,
  );
}

/** The message behind a text; throws where it is not JSON, which only a broken or hostile peer sends. */
export function decodeMessage(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => (isEncodedBytes(value) ? fromBase64(value[bytesKey]) : value));
}

function isEncodedBytes(value: unknown): value is { readonly [bytesKey]: string } {
  return (
    typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[bytesKey] === 'string'
  );
}

/** In slices, because a call with a million arguments overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  const slice = 0x8000;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += slice) parts.push(String.fromCharCode(...bytes.subarray(at, at + slice)));
  return btoa(parts.join(''));
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
