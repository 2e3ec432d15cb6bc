/** As much of a browser as the HTTP link uses, in Node: a cookie jar, the headers a browser adds by itself, an event stream. */
import type { Browser } from '../../../renderer/platform/http-link.ts';

export interface HttpBrowser extends Browser {
  /** Settles when the first event stream is open. */
  readonly connected: Promise<void>;
  readonly close: () => void;
}

/** @param url the address that the shell printed: its key is turned into the cookie */
export async function openHttpBrowser(url: string): Promise<HttpBrowser> {
  const { origin } = new URL(url);
  const welcome = await fetch(url, { redirect: 'manual' });
  const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? '';
  const closing = new AbortController();
  const first = new EventTarget();
  return {
    fetch(path, { method, body, headers, signal }) {
      const added = { cookie, origin, 'sec-fetch-site': 'same-origin' };
      // Node's fetch has no cache and no same-origin mode of its own.
      return fetch(new URL(path, origin), {
        method: method ?? 'GET',
        body: body ?? null,
        headers: { ...(headers as Record<string, string>), ...added },
        signal: signal ?? null,
      });
    },
    connected: new Promise((resolve) => first.addEventListener('open', () => resolve())),
    openEvents(path) {
      const source = new NodeEventSource();
      source.addEventListener('open', () => first.dispatchEvent(new Event('open')));
      void source.read(new URL(path, origin), { cookie, 'sec-fetch-site': 'same-origin' }, closing.signal);
      return source as unknown as EventSource;
    },
    close: () => closing.abort(),
  };
}

/** Reads Server-Sent Events as the standard says, without reconnecting. */
class NodeEventSource extends EventTarget {
  readonly CLOSED = 2;
  readyState = 0;

  async read(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<void> {
    try {
      const response = await fetch(url, { headers, signal });
      if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
      let rest = '';
      for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
        const blocks = (rest + part).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.#tell(block);
      }
    } catch {
      // As in a browser, whatever broke is told as one `error` event below.
    }
    this.readyState = this.CLOSED;
    if (!signal.aborted) this.dispatchEvent(new Event('error'));
  }

  #tell(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    const name = fields.get('event');
    if (name !== undefined) this.dispatchEvent(new MessageEvent(name, { data: fields.get('data') ?? '' }));
  }
}
