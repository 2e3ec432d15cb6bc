import type { Kiosk } from '#shared/kiosk-api.ts';
import type { Result } from '#shared/result.ts';
import type { Link } from './link.ts';

/** Over Electron's IPC. A rejected call (a handler that is missing, a main process that is gone) stays a rejection for the link. */
export function preloadLink(bridge: Kiosk): Link {
  return {
    call: (name, args) => (bridge.call[name] as (args: unknown) => Promise<Result<unknown>>)(args),
    on: (name, listener) => bridge.on(name, listener),
  };
}
