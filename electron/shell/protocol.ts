/** Serves the built page under `app://kiosk/` (L-2): the same files and headers (L-3) as the browser shell sends. */
import type { Protocol } from 'electron';
import { pageHeaders } from '../http/page-headers.ts';
import { openStaticFiles } from '../http/static-files.ts';
import { isKioskUrl, KIOSK_SCHEME } from './origin.ts';

/** @param folder the built page, `dist/page`; nothing outside it can be named: files are looked up in a list made here */
export async function servePage(protocol: Protocol, folder: string): Promise<void> {
  const files = await openStaticFiles(folder);
  protocol.handle(KIOSK_SCHEME, async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405);
    const path = pathIn(url);
    const file = path === null ? null : await files.read(path);
    if (file === null) return refuse(404);
    const headers = { ...pageHeaders, 'Content-Type': file.type, 'Cache-Control': file.cacheControl };
    return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), { headers });
  });
}

/** @returns null for another origin or for a path that is not well-formed */
function pathIn(text: string): string | null {
  if (!isKioskUrl(text)) return null;
  try {
    // Once only: what is still escaped after that is part of a name.
    return decodeURIComponent(new URL(text).pathname);
  } catch {
    // Half a percent-escape: no file is called that.
    return null;
  }
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: pageHeaders });
}
