/** The browser shell's door, tried from outside as another program or another site would. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '#shared/result.ts';
import { startBrowserShell, type BrowserShell } from '../../../electron/browser.ts';
import { CONTENT_SECURITY_POLICY } from '../../../electron/http/page-headers.ts';
import { MAX_BODY_BYTES } from '../../../electron/http/read-json.ts';
import { PAGE_FIXTURE } from '../../support/machine/http-link.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let shell: BrowserShell;
let cookie: string;
let port: string;
let crashes: string[];
let isBroken: boolean;

beforeEach(async () => {
  crashes = [];
  isBroken = false;
  const started = await startBrowserShell({
    machine: {
      dispatch: async (name) => {
        if (isBroken) throw new Error('secret of the machine');
        return ok({ name });
      },
      onEvent: () => () => undefined,
      noteCrash: (_what, reason) => crashes.push(reason),
    },
    pageDirectory: PAGE_FIXTURE,
    port: 0,
  });
  if (!started.ok) throw new Error(started.problem.message);
  shell = started.value;
  ({ port } = new URL(shell.origin));
  cookie = (await get('/' + new URL(shell.url).search)).headers['set-cookie']?.[0]?.split(';')[0] ?? '';
});
afterEach(() => shell.close());

/** Sends headers as they are, which `fetch` would not (Host, Sec-Fetch-Site), and paths unchanged (`..`). */
function send(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
const get = (path: string, headers: Record<string, string> = {}) => send('GET', path, headers);
const json = { 'content-type': 'application/json' };
const call = (headers: Record<string, string> = {}, body = '{}') =>
  send('POST', '/api/kiosk.state', { cookie, ...json, ...headers }, body);

test('the key is exchanged for a cookie that scripts and other sites cannot use, and leaves the address', async () => {
  const welcome = await get('/' + new URL(shell.url).search);
  expect(welcome.status).toBe(303);
  expect(welcome.headers.location).toBe(`${shell.origin}/`);
  expect(welcome.headers['set-cookie']?.[0]).toMatch(/^kiosk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(welcome.headers['set-cookie']?.[0]).not.toContain(new URL(shell.url).searchParams.get('key'));
});

test('by the name localhost the page is sent to its one address first', async () => {
  const welcome = await get('/' + new URL(shell.url).search, { host: `localhost:${port}` });
  expect(welcome.headers.location).toBe(shell.url);
  expect(welcome.headers['set-cookie']).toBeUndefined();
});

test.each([
  ['no cookie', {}],
  ['a made-up cookie', { cookie: 'kiosk-1=x' }],
])('with %s there is a calm page and nothing else', async (_name, headers) => {
  const page = await get('/', headers);
  expect(page.status).toBe(403);
  expect(page.body).toContain('Киоск запускается только из своего окна');
  for (const path of ['/assets/main-AbCd1234.css', '/events']) expect((await get(path, headers)).status).toBe(403);
  expect((await send('POST', '/api/kiosk.hello', { ...headers, ...json }, '{}')).status).toBe(403);
});

test('a wrong key opens nothing', async () => {
  expect((await get('/?key=AAAA')).status).toBe(403);
});

test.each(['//', '//?key=AAAA', 'http://[', '/'.repeat(9)])(
  'an address that is none (%s) is refused and no crash',
  async (path) => {
    for (const headers of [{}, { cookie }]) expect((await get(path, headers)).status).toBe(400);
    expect(crashes).toEqual([]);
  },
);

test('a foreign host name is refused even with the cookie (DNS rebinding)', async () => {
  expect((await get('/', { cookie, host: `kiosk.example:${port}` })).status).toBe(421);
  expect((await get('/', { cookie, host: '127.0.0.1:1' })).status).toBe(421);
});

describe('calls', () => {
  test('of the page itself are answered', async () => {
    const answer = await call({ origin: shell.origin, 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { name: 'kiosk.state' } });
  });

  test('are answered also where another program of this computer has left a cookie: those have no port', async () => {
    expect((await call({ cookie: `theirs=1; ${cookie}; kiosk-1=x` })).status).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'http://example.org' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another site of this host', { 'sec-fetch-site': 'same-site' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
  ])('from %s are refused', async (_name, headers) => {
    expect((await call(headers)).status).toBe(403);
  });

  test('must be JSON by POST', async () => {
    expect((await get('/api/kiosk.state', { cookie })).status).toBe(405);
    expect((await call({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await call({}, '{')).status).toBe(400);
  });

  test('of more than 4 MiB are cut off, whether the length is told or not', async () => {
    const long = `"${'x'.repeat(MAX_BODY_BYTES)}"`;
    expect((await call({ 'content-length': String(long.length) }, long)).status).toBe(413);
    expect((await call({ 'transfer-encoding': 'chunked' }, long)).status).toBe(413);
  });

  test('that break the machine answer 500 without a word, and are noted', async () => {
    isBroken = true;
    const answer = await call();
    expect(answer).toMatchObject({ status: 500, body: '' });
    expect(crashes).toHaveLength(1);
    expect(crashes[0]).not.toContain('secret');
  });
});

describe('files', () => {
  test('of the page come with their type, the CSP and a lifetime', async () => {
    const page = await get('/', { cookie });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    const style = await get('/assets/main-AbCd1234.css', { cookie });
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test.each([
    '/../http-link.ts',
    '/assets/../../http-link.ts',
    '/%2e%2e/http-link.ts',
    '/assets/%2e%2e%2f%2e%2e%2fhttp-link.ts',
    '/..%5chttp-link.ts',
    '//etc/passwd',
    '/assets',
  ])('outside the page are not there: %s', async (path) => {
    expect((await get(path, { cookie })).status).toBe(404);
  });

  test('are only read', async () => {
    expect((await send('DELETE', '/', { cookie })).status).toBe(405);
  });
});

test('a taken port is told', async () => {
  const second = await startBrowserShell({
    machine: { dispatch: async () => ok(null), onEvent: () => () => undefined, noteCrash: () => undefined },
    pageDirectory: PAGE_FIXTURE,
    port: Number(port),
  });
  expect(second).toMatchObject({ ok: false, problem: { code: 'port-taken' } });
});

/** Root may listen everywhere, and some containers let everybody. */
const isLowPortClosed = await new Promise<boolean>((resolve) => {
  const probe = createServer();
  probe.once('error', (error) => resolve('code' in error && error.code === 'EACCES'));
  probe.listen(1, '127.0.0.1', () => probe.close(() => resolve(false)));
});
test.skipIf(!isLowPortClosed)('a port that the system keeps to itself is told, and is no bug', async () => {
  const machine = { dispatch: async () => ok(), onEvent: () => () => undefined, noteCrash: () => undefined };
  expect(await startBrowserShell({ machine, pageDirectory: PAGE_FIXTURE, port: 1 })).toMatchObject({
    ok: false,
    problem: { code: 'port-closed', message: expect.stringContaining('--port') },
  });
});
