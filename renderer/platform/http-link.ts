import type { Result } from '#shared/result.ts';
import { connectEvents } from './http-events.ts';
import type { Link } from './link.ts';

/** The two things of a browser that the link needs. */
export interface Browser {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly openEvents: (url: string) => EventSource;
}

const thisBrowser: Browser = {
  fetch: (path, init) => fetch(path, init),
  openEvents: (url) => new EventSource(url),
};

/** Over HTTP to our own origin. The cookie set at the start is the page's right to ask. */
export function httpLink(browser: Browser = thisBrowser): Link {
  return {
    async call(name, args, signal) {
      const response = await browser.fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(args),
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal,
      });
      // Anything but 200 was said by the server's door, not by the machine.
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()) as Result<unknown>;
    },
    on: connectEvents(() => browser.openEvents('/events')),
  };
}
