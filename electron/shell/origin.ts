/**
 * Where the page lives. The origin is the key of its database: it never changes between versions (D-8).
 * A scheme of our own, because `file://` pages share one origin and get extra rights (L-2).
 */
import type { CustomScheme } from 'electron';

export const KIOSK_SCHEME = 'app';
const KIOSK_HOST = 'kiosk';
export const START_URL = `${KIOSK_SCHEME}://${KIOSK_HOST}/`;
/** Shown when the page cannot run; stands alone: no script, no preload call. */
export const REST_URL = `${START_URL}rest.html`;

/** To be registered before the app is ready. `codeCache`: compiled scripts are kept, so the attract screen is up sooner. */
export const kioskScheme: CustomScheme = {
  scheme: KIOSK_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** By the URL parser, never by prefix: `app://kiosk.evil/` and `app://kiosk@evil/` begin alike. */
export function isKioskUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === `${KIOSK_SCHEME}:` && url.host === KIOSK_HOST && url.username === '' && url.password === '';
}
