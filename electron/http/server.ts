/** The browser shell's server: the page's files, its calls and its events, on the loopback address and nowhere else. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { err, ok, type Result } from '#shared/result.ts';
import { describeError, errorCode } from '../log/describe-error.ts';
import type { Machine } from '../machine-type.ts';
import { createEventStream, type EventStream } from './event-stream.ts';
import { createGuard, isOwnHost, isOwnOrigin, type Guard } from './guard.ts';
import { pageHeaders } from './page-headers.ts';
import { readJson } from './read-json.ts';
import { refusalPage } from './refusal-page.ts';
import { openStaticFiles, type StaticFiles } from './static-files.ts';

/** The address is the key of the page's database, so it is fixed (D-8). */
const HOST = '127.0.0.1';
const API = '/api/';

export interface HttpServer {
  /** `http://127.0.0.1:4719` */
  readonly origin: string;
  /** With the key of this run. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface HttpServerOptions {
  readonly machine: Pick<Machine, 'dispatch' | 'onEvent' | 'noteCrash'>;
  /** `dist/page` */
  readonly pageDirectory: string;
  /** 0 = any free one */
  readonly port: number;
}

interface Site {
  readonly machine: Pick<Machine, 'dispatch'>;
  readonly files: StaticFiles;
  readonly events: EventStream;
  readonly guard: Guard;
  readonly port: number;
}

/** `closed`: the system lets nobody listen there, or not this account (ports below 1024; ranges that Windows keeps to itself). */
export type PortProblem = { readonly code: 'taken' } | { readonly code: 'closed' };

export async function startHttpServer({
  machine,
  pageDirectory,
  port: wanted,
}: HttpServerOptions): Promise<Result<HttpServer, PortProblem>> {
  const files = await openStaticFiles(pageDirectory);
  const events = createEventStream();
  const server = createServer();
  const listening = await listen(server, wanted);
  if (!listening.ok) {
    events.close();
    return listening;
  }
  const port = listening.value;
  const site: Site = { machine, files, events, guard: createGuard(port), port };
  server.on('request', (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      // A page that went away in the middle of a request is not a fault of ours.
      if (request.destroyed && !request.complete) return;
      const { error: name, code, places } = describeError(error);
      machine.noteCrash('server-failed', `${name} ${code ?? ''} ${places}`);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', '');
    });
  });
  const stopListening = machine.onEvent(events.send);
  return ok({
    origin: `http://${HOST}:${port}`,
    url: `http://${HOST}:${port}/?key=${site.guard.key}`,
    async close() {
      stopListening();
      events.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  });
}

function listen(server: Server, wanted: number): Promise<Result<number, PortProblem>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = errorCode(error);
      if (code === 'EADDRINUSE') resolve(err({ code: 'taken' }));
      else if (code === 'EACCES') resolve(err({ code: 'closed' }));
      else reject(error);
    });
    server.listen(wanted, HOST, () => resolve(ok((server.address() as AddressInfo).port)));
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnHost(request, site.port)) return send(response, 421, 'text/plain', '');
  const url = addressOf(request);
  if (url === null) return send(response, 400, 'text/plain', '');
  const key = url.searchParams.get('key');
  if (request.method === 'GET' && url.pathname === '/' && key !== null && site.guard.isKey(key))
    return welcome(site, request, response);
  if (!site.guard.hasCookie(request)) return send(response, 403, 'text/html; charset=utf-8', refusalPage);
  if (url.pathname.startsWith(API)) return answerCall(site, url.pathname.slice(API.length), request, response);
  if (request.method !== 'GET') return send(response, 405, 'text/plain', '');
  if (url.pathname === '/events') {
    return isOwnOrigin(request) ? site.events.connect(request, response) : send(response, 403, 'text/plain', '');
  }
  return answerFile(site, url.pathname, response);
}

/** @returns null for an address that is none, as only a stranger sends it */
function addressOf(request: IncomingMessage): URL | null {
  const home = `http://${HOST}`;
  const wanted = request.url ?? '/';
  return URL.canParse(wanted, home) ? new URL(wanted, home) : null;
}

/** The key leaves the address bar and the history at once. `localhost` is sent to the one address first: one origin, one database. */
function welcome(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const origin = `http://${HOST}:${site.port}`;
  const isAtHome = request.headers.host === `${HOST}:${site.port}`;
  if (isAtHome) response.setHeader('Set-Cookie', site.guard.setCookie);
  response.setHeader('Location', isAtHome ? `${origin}/` : `${origin}/?key=${site.guard.key}`);
  send(response, 303, 'text/plain', '');
}

async function answerCall(site: Site, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnOrigin(request)) return send(response, 403, 'text/plain', '');
  if (request.method !== 'POST') return send(response, 405, 'text/plain', '');
  if (request.headers['content-type']?.split(';')[0] !== 'application/json') return send(response, 415, 'text/plain', '');
  const body = await readJson(request);
  switch (body.kind) {
    case 'too-large':
      response.setHeader('Connection', 'close');
      return send(response, 413, 'text/plain', '');
    case 'not-json':
      return send(response, 400, 'text/plain', '');
    case 'json':
      return send(response, 200, 'application/json', JSON.stringify(await site.machine.dispatch(name, body.value)));
  }
}

async function answerFile(site: Site, path: string, response: ServerResponse): Promise<void> {
  const file = await site.files.read(path);
  if (file === null) return send(response, 404, 'text/plain', '');
  response.setHeader('Cache-Control', file.cacheControl);
  return send(response, 200, file.type, file.body);
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
