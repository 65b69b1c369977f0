import { protocol, type Protocol } from 'electron';
import { findPageFile, mediaTypeOf } from './page-files.ts';

/** The scheme and the host of the page; together its origin. */
export const appOrigin = 'veerman://app';

/**
 * What the page may do: run and show only what came with the product, and talk to nobody; the engine is reached by a
 * port, not by an address. Styles set by script go through the object model, which this does not touch.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Must run before Electron is ready: makes `veerman://app` a secure origin of the ordinary kind. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'veerman', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Chromium's own word for a file that is not there. */
const fileNotFound = -6;

/**
 * Serves the renderer's folder, and nothing outside it, under `veerman://app/`. By the older way of Electron, which reads the
 * file by itself: with `protocol.handle` main would load a web server's worth of code, some 50 ms, before the first byte.
 */
export function serveAppScheme(on: Protocol, folder: string): void {
  on.registerFileProtocol('veerman', ({ method, url }, answer) => {
    const file = method === 'GET' ? findPageFile(folder, url) : null;
    if (file === null) return answer({ error: fileNotFound });
    answer({
      path: file,
      headers: {
        'content-type': mediaTypeOf(file),
        'content-security-policy': contentPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    });
  });
}
