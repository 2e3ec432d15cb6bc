import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createEventStream, HEARTBEAT_MS, type EventStream } from '../../../electron/http/event-stream.ts';

let stream: EventStream;
beforeEach(() => {
  vi.useFakeTimers();
  stream = createEventStream();
});
afterEach(() => {
  stream.close();
  vi.useRealTimers();
});

function connect(lastEventId?: string) {
  const page: { text: string; lose: () => void } = { text: '', lose: () => expect.unreachable() };
  const response = {
    writeHead: () => undefined,
    write: (text: string) => (page.text += text),
    once: (_name: string, listener: () => void) => (page.lose = listener),
    end: () => undefined,
  };
  stream.connect(
    { headers: { 'last-event-id': lastEventId } } as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  );
  return page;
}
const lastIdOf = (text: string) => [...text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1];
const superseded = (writer: number) => ({ name: 'kiosk.superseded', detail: { writer } }) as const;

test('a page whose link broke gets what it missed, once and in order', () => {
  const page = connect();
  stream.send(superseded(1));
  const lastId = lastIdOf(page.text);
  page.lose();
  stream.send(superseded(2));
  stream.send(superseded(3));
  expect(page.text).not.toContain('"writer":2');
  const again = connect(lastId);
  expect([...again.text.matchAll(/"writer":(\d)/g)].map((match) => match[1])).toEqual(['2', '3']);
});

const locked = { name: 'staff.locked', detail: { reason: 'idle' } } as const;
const health = (damagedLines: number) =>
  ({ name: 'journal.health', detail: { state: 'repaired', damagedLines, missing: [] } }) as const;

test.each([undefined, 'another-run/0'])(
  'a new page, and one of an earlier run, is told how things stand, which may have changed since its first call (%s)',
  (lastEventId) => {
    stream.send(health(1));
    stream.send(locked);
    stream.send(health(2));
    const { text } = connect(lastEventId);
    expect([...text.matchAll(/"damagedLines":(\d)/g)].map((match) => match[1])).toEqual(['2']);
    // What only happened is old news.
    expect(text).not.toContain('staff.locked');
    // Nor does it come when the link breaks.
    expect(connect(lastIdOf(text)).text).not.toContain('event:');
  },
);

test('each printer stands for itself', () => {
  for (const use of ['tickets', 'sheets', 'tickets'] as const)
    stream.send({ name: 'printer.status', detail: { use, status: { state: 'ready', paperLow: false } } });
  expect([...connect().text.matchAll(/"use":"(\w+)"/g)].map((match) => match[1])).toEqual(['tickets', 'sheets']);
});

test('a silent link is kept alive', () => {
  const page = connect();
  const before = page.text.length;
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(page.text.slice(before)).toBe(':\n\n');
});
