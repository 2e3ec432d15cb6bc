/** Machine → page as Server-Sent Events. A page whose link broke for a moment gets what it missed. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KioskEventMessage } from '../machine-type.ts';

/** A silent link is noticed by both sides within this time. */
export const HEARTBEAT_MS = 15_000;
/** Events are rare (a state changed); more than these are old news. */
const KEPT_EVENTS = 100;
const RETRY_MS = 1000;

export interface EventStream {
  readonly send: (message: KioskEventMessage) => void;
  readonly connect: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => void;
}

export function createEventStream(): EventStream {
  // Numbers of an earlier run mean nothing now.
  const run = randomUUID();
  const kept: { readonly number: number; readonly text: string }[] = [];
  const pages = new Set<ServerResponse>();
  let last = 0;

  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  /** What this page has not seen; a page of an earlier run or a new page asks for the state itself. */
  function missedSince(lastId: string): readonly string[] {
    const [givenRun, number] = lastId.split('/');
    return givenRun === run ? kept.filter((event) => event.number > Number(number)).map((event) => event.text) : [];
  }

  return {
    send(message) {
      last += 1;
      const text = `id: ${run}/${last}\nevent: ${message.name}\ndata: ${JSON.stringify(message.detail)}\n\n`;
      kept.push({ number: last, text });
      if (kept.length > KEPT_EVENTS) kept.shift();
      for (const page of pages) page.write(text);
    },
    connect(request, response) {
      const lastId = request.headers['last-event-id'];
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'keep-alive' });
      response.write(`retry: ${RETRY_MS}\nid: ${run}/${last}\n\n`);
      for (const text of missedSince(typeof lastId === 'string' ? lastId : '')) response.write(text);
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      for (const page of pages) page.end();
    },
  };
}
