import { protocol, type Protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { findPageFile, mediaTypeOf } from './page-files.ts';

/** The scheme and the host of the page; together its origin. */
export const appOrigin = 'veerman://app';

/** The one style element that the page makes for itself: react-aria's rule for pressing by touch. */
const pressStyle = 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';

/**
 * What the page may do: run and show only what came with the product, and talk to nobody; the engine is reached by a
 * port, not by an address. Styles set by script go through the object model, which this does not touch.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${pressStyle}'`,
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

/** Loads what answering needs, which Node does at first use: while the page's process starts nothing else is to do. */
export function warmAppScheme(): void {
  void new Request(`${appOrigin}/`);
  void new Response('').body?.cancel();
}

/** Serves the renderer's folder, and nothing outside it, under `veerman://app/`. */
export function serveAppScheme(on: Protocol, folder: string): void {
  on.handle('veerman', async (request) => {
    const file = request.method === 'GET' ? findPageFile(folder, request.url) : null;
    if (file === null) return new Response('Not found', { status: 404 });
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': mediaTypeOf(file),
          'content-security-policy': contentPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
        },
      });
    } catch {
      return new Response('Not found', { status: 404 });
    }
  });
}
