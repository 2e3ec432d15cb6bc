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
  /** The newest of each kind that says how something stands. */
  const standing = new Map<string, string>();
  const pages = new Set<ServerResponse>();
  let last = 0;

  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  /**
   * What this page has not seen. A page of an earlier run or a new one has asked for the state by its first call; what has changed between
   * that and this link nobody would ever tell it, and it would call lost what its own database holds.
   */
  function missedSince(lastId: string): readonly string[] {
    const [givenRun, number] = lastId.split('/');
    if (givenRun !== run) return [...standing.values()];
    return kept.filter((event) => event.number > Number(number)).map((event) => event.text);
  }

  return {
    send(message) {
      last += 1;
      const told = `event: ${message.name}\ndata: ${JSON.stringify(message.detail)}\n\n`;
      const text = `id: ${run}/${last}\n${told}`;
      const kind = standingKind(message);
      // Without its number: the page would ask again for all behind it.
      if (kind !== null) standing.set(kind, told);
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

/** @returns null for what only happened: another visit's news */
function standingKind({ name, detail }: KioskEventMessage): string | null {
  switch (name) {
    case 'printer.status':
      return `${name} ${detail.use}`;
    case 'journal.health':
    case 'settings.changed':
    case 'content.changed':
    case 'kiosk.superseded':
      return name;
    case 'staff.locked':
    case 'packs.progress':
    case 'exports.progress':
      return null;
  }
}
