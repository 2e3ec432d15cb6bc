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

test('a new page and a page of an earlier run get no old news', () => {
  stream.send(superseded(1));
  expect(connect().text).not.toContain('writer');
  expect(connect('another-run/0').text).not.toContain('writer');
});

test('a silent link is kept alive', () => {
  const page = connect();
  const before = page.text.length;
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(page.text.slice(before)).toBe(':\n\n');
});
