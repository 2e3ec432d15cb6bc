/** Who may talk to the server: only the page in the window that this program opened. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN_BYTES = 32;

export interface Guard {
  /** Carried once in the printed URL, then replaced by the cookie. */
  readonly key: string;
  readonly isKey: (key: string) => boolean;
  readonly setCookie: string;
  readonly hasCookie: (request: IncomingMessage) => boolean;
}

/** A new one at every start. The cookie is named by port: two kiosks on one machine do not log each other out. */
export function createGuard(port: number): Guard {
  const key = newToken();
  const session = newToken();
  const name = `kiosk-${port}`;
  return {
    key,
    isKey: (given) => isSame(given, key),
    setCookie: `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`,
    hasCookie: (request) =>
      (request.headers.cookie ?? '').split(';').some((part) => {
        const [given, value = ''] = part.trim().split('=');
        return given === name && isSame(value, session);
      }),
  };
}

/** Against DNS rebinding: a foreign name that was pointed at 127.0.0.1 arrives with itself as Host. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  const { host } = request.headers;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Against other sites in the same browser. `none` is an address typed or opened by us, which cannot be an API call. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  return (origin === undefined || origin === `http://${host ?? ''}`) && (site === undefined || site === 'same-origin');
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function isSame(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
