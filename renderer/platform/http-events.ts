/** Machine → page over Server-Sent Events, opened with the first subscription and kept open for as long as the page lives. */
import type { Kiosk, KioskEventName, KioskEvents } from '#shared/kiosk-api.ts';

/** The browser reconnects by itself after a broken link, but gives up for good after an answer that is not 200. */
const RECONNECT_MS = 2000;

/** @param open makes a new link to the event stream */
export function connectEvents(open: () => EventSource): Kiosk['on'] {
  const listeners = new Map<KioskEventName, Set<(message: MessageEvent<string>) => void>>();
  let source: EventSource | null = null;

  function connect(): void {
    const opened = open();
    source = opened;
    for (const [name, set] of listeners) for (const listener of set) opened.addEventListener(name, listener);
    opened.addEventListener('error', () => {
      if (opened.readyState === opened.CLOSED) setTimeout(connect, RECONNECT_MS);
    });
  }

  return function on<N extends KioskEventName>(name: N, listener: (detail: KioskEvents[N]) => void): () => void {
    const own = (message: MessageEvent<string>): void => listener(JSON.parse(message.data) as KioskEvents[N]);
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(own));
    if (source === null) connect();
    else source.addEventListener(name, own);
    return () => {
      set.delete(own);
      source?.removeEventListener(name, own);
    };
  };
}
