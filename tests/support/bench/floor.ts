/**
 * The least that remembering a ticket can cost here: one strict IndexedDB put and one line written and synced behind an HTTP call,
 * then a frame. No rules, no tables, no checks.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

export interface FloorServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A line as long as a `ticket.issued` in the journal, bytes. */
export const LINE_BYTES = 600;

export async function startFloorServer(directory: string): Promise<FloorServer> {
  const file = await open(join(directory, 'bare.jsonl'), 'a');
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p id="number"></p>');
      return;
    }
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void bareAppend(file, Buffer.concat(parts)).then(() => response.end('{}'));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await file.close();
    },
  };
}

export async function bareAppend(file: FileHandle, line: Uint8Array): Promise<void> {
  await file.write(line);
  await file.datasync();
}

/** @returns from the beginning of the put to the frame with the number, ms, one for each run */
export async function bareTickets(page: Page, runs: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ count, bytes }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('bare', 1);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('lines'));
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('bare database')));
      });
      const line = 'x'.repeat(bytes);
      const times: number[] = [];
      for (let index = 0; index < count; index += 1) {
        const began = performance.now();
        await new Promise<void>((resolve) => {
          const transaction = database.transaction('lines', 'readwrite', { durability: 'strict' });
          transaction.objectStore('lines').put(line, index);
          transaction.addEventListener('complete', () => resolve());
        });
        await fetch('/append', { method: 'POST', body: line });
        const place = document.querySelector('#number');
        if (place !== null) place.textContent = String(index);
        await new Promise((done) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', done);
            port1.start();
            port2.postMessage(null);
          });
        });
        times.push(performance.now() - began);
      }
      database.close();
      return times;
    },
    { count: runs, bytes: LINE_BYTES },
  );
}
