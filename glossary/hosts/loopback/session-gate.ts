import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Who may come in: the first caller with the token of the printed address, and from then on that browser by its cookie.
 * Other programs of this machine can reach the port, so neither the port nor the origin is proof enough.
 */
export interface SessionGate {
  /** Goes into the printed address; good once. */
  readonly token: string;
  /** The `Set-Cookie` value where the token is right and unused and the request names this very host, else null. */
  redeem(request: IncomingMessage, token: string): string | null;
  /** True where the request carries the cookie and comes from this very host and origin. */
  admits(request: IncomingMessage): boolean;
}

/** A gate for a server on this port of 127.0.0.1. */
export function createSessionGate(port: () => number): SessionGate {
  const token = randomBytes(24).toString('base64url');
  const session = randomBytes(24).toString('base64url');
  let redeemed = false;
  const cookieName = () => `veerman-${port()}`;
  const namesThisHost = (request: IncomingMessage) => request.headers.host === `127.0.0.1:${port()}`;

  return {
    token,
    redeem(request, candidate) {
      if (redeemed || !namesThisHost(request) || !equalSecrets(candidate, token)) return null;
      redeemed = true;
      return `${cookieName()}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits(request) {
      const origin = `http://127.0.0.1:${port()}`;
      if (!namesThisHost(request)) return false;
      if (request.headers.origin !== undefined && request.headers.origin !== origin) return false;
      return equalSecrets(readCookie(request, cookieName()), session);
    },
  };
}

function readCookie(request: IncomingMessage, name: string): string {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value ?? '';
  }
  return '';
}

function equalSecrets(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
