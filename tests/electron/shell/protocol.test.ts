import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isKioskUrl, kioskScheme } from '../../../electron/shell/origin.ts';
import { servePage } from '../../../electron/shell/protocol.ts';
import { ProtocolDouble } from '../../support/electron/session-double.ts';

let folder = '';
let protocol: ProtocolDouble;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  const page = join(folder, 'page');
  await mkdir(join(page, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(page, 'index.html'), '<!doctype html>');
  await writeFile(join(page, 'assets', 'main.js'), 'let a;');
  await writeFile(join(page, 'assets', 'знак №.svg'), '<svg/>');
  // Windows lets only administrators make links.
  if (process.platform !== 'win32') await symlink(join(folder, 'secret.txt'), join(page, 'link.txt'));
  protocol = new ProtocolDouble(() => true);
  await servePage(protocol.asProtocol, page);
});
afterEach(() => rm(folder, { recursive: true }));

describe('app://kiosk/ serves the built page (L-2)', () => {
  test('the scheme has what a database and fetch need, and does not go round the CSP', () => {
    expect(kioskScheme).toMatchObject({ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } });
    expect(kioskScheme.privileges?.bypassCSP ?? false).toBe(false);
    expect(kioskScheme.privileges?.corsEnabled ?? false).toBe(false);
  });

  test('the page, its parts and names in any script', async () => {
    const page = await protocol.fetch('app://kiosk/');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<!doctype html>',
    ]);
    expect((await protocol.fetch('app://kiosk/assets/main.js?v=1#top')).headers.get('content-type')).toContain('javascript');
    expect((await protocol.fetch(`app://kiosk/assets/${encodeURIComponent('знак №.svg')}`)).status).toBe(200);
    expect(await (await protocol.fetch('app://kiosk/', 'HEAD')).text()).toBe('');
  });

  test('every answer, a refusal too, carries the content policy (L-3)', async () => {
    for (const url of ['app://kiosk/', 'app://kiosk/assets/main.js', 'app://kiosk/none']) {
      const policy = (await protocol.fetch(url)).headers.get('content-security-policy') ?? '';
      const rules = Object.fromEntries(
        policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
      );
      expect(rules).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' data: blob:",
        'media-src': "'self'",
        'font-src': "'self'",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'frame-src': "'none'",
        'object-src': "'none'",
        'base-uri': "'none'",
        'form-action': "'none'",
      });
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
    }
  });

  test.each([
    'app://../../etc/passwd',
    'app://kiosk/../secret.txt',
    'app://kiosk/../../../../../../etc/passwd',
    'app://kiosk/%2e%2e/secret.txt',
    'app://kiosk/..%2fsecret.txt',
    'app://kiosk/%2e%2e%2f%2e%2e%2fsecret.txt',
    'app://kiosk/assets/..%5c..%5csecret.txt',
    'app://kiosk/..\\secret.txt',
    'app://kiosk/%252e%252e%252fsecret.txt',
    'app://kiosk/index.html%00.js',
    'app://kiosk/%00',
    'app://kiosk/%',
    'app://kiosk/%c0%ae%c0%ae/secret.txt',
    'app://kiosk/link.txt',
    'app://kiosk/assets',
    'app://kiosk/assets/',
    'app://kiosk//index.html',
    'app://kiosk/etc/passwd',
    'app://kiosk/C:/Windows/win.ini',
    'app://kiosk/constructor',
    'app://evil/index.html',
    'app://kiosk.evil/index.html',
    'app://user@kiosk/index.html',
    'app://kiosk:80/index.html',
    'app:/index.html',
    'app:index.html',
  ])('%s is not found', async (url) => {
    const answer = await protocol.fetch(url);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not a way to ask for a file', async (method) => {
    expect((await protocol.fetch('app://kiosk/', method)).status).toBe(405);
  });
});

test('our origin is told by the parser: the same beginning is not enough', () => {
  expect(['app://kiosk/', 'app://kiosk/index.html', 'app://kiosk'].map(isKioskUrl)).toEqual([true, true, true]);
  const strangers = [
    'app://kiosk.evil/',
    'app://kiosk@evil/',
    'app://kiosk%00/',
    'apps://kiosk/',
    'http://kiosk/',
    ' app',
    '',
    'null',
    'app://KIOSK2/',
  ];
  expect(strangers.filter(isKioskUrl)).toEqual([]);
});
