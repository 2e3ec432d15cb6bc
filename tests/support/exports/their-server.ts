/** Serves a page with `dexie-export-import` in it, and the events of a journal for its database. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import type { Journal } from '../../../electron/journal/journal.ts';

const CHUNK = 5000;
const PAGE = '<!doctype html><meta charset="utf-8"><title>their export</title><script type="module" src="/page.js"></script>';

export interface TheirServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** @param directory for the bundle */
export async function startTheirServer(directory: string, journal: Pick<Journal, 'read'>): Promise<TheirServer> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: directory,
      target: 'chrome140',
      lib: { entry: 'tests/support/exports/their-export.ts', formats: ['es'], fileName: () => 'page.js' },
    },
  });
  const script = await readFile(join(directory, 'page.js'));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/events') void sendEvents(journal, Number(searchParams.get('after')), response);
    else if (pathname === '/page.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else response.setHeader('Content-Type', 'text/html').end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function sendEvents(journal: Pick<Journal, 'read'>, after: number, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'application/json').end(JSON.stringify(await journal.read(after, CHUNK)));
}
