import type { Result } from '#shared/result.ts';
import { connectEvents } from './http-events.ts';
import type { Link } from './link.ts';

/** Over HTTP to our own origin. The cookie set at the start is the page's right to ask. */
export function httpLink(): Link {
  return {
    async call(name, args, signal) {
      const response = await fetch(`/api/${name}`, {
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
    on: connectEvents('/events'),
  };
}
