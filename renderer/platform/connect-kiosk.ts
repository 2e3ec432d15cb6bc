/** The page's only way out: through Electron's preload where there is one, else over HTTP to the server this page came from. */
import type { Kiosk } from '#shared/kiosk-api.ts';
import { httpLink } from './http-link.ts';
import { preloadLink } from './preload-link.ts';
import { kioskOver } from './link.ts';

export function connectKiosk(): Kiosk {
  const bridge = window.kiosk;
  return kioskOver(bridge === undefined ? httpLink() : preloadLink(bridge));
}
