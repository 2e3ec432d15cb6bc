import { beforeEach, expect, test, vi } from 'vitest';
import { guardNavigation } from '../../../electron/shell/navigation-guard.ts';
import type { BrowserWindowDouble } from '../../support/electron/window-double.ts';

let window: BrowserWindowDouble;
beforeEach(async () => {
  vi.resetModules();
  const { app, BrowserWindow } = await import('../../support/electron/double.ts');
  guardNavigation(app);
  window = new BrowserWindow();
});

const AWAY = [
  'http://example.org/',
  'https://example.org/',
  'mailto:a@example.org',
  'tel:112',
  'shell:startup',
  'file:///etc/passwd',
  'file://server/share',
  'javascript:alert(1)',
  'data:text/html,<h1>x',
  'blob:app://kiosk/0',
  'about:blank',
  'view-source:app://kiosk/',
  'ms-settings:',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  'app://evil/',
  'app://kiosk.evil/',
  'app://kiosk@evil/',
  'app://evil/app://kiosk/',
  '\\\\server\\share',
  'not a url',
  '',
];

test.each(AWAY)('«%s» leads nowhere: not by link, not by frame, not by redirect, not in a new window (L-4)', (url) => {
  expect(window.webContents.navigate(url, 'will-navigate')).toBe(false);
  expect(window.webContents.navigate(url, 'will-frame-navigate')).toBe(false);
  expect(window.webContents.navigate(url, 'will-redirect')).toBe(false);
  expect(window.webContents.opens(url)).toBe('deny');
});

test('the kiosk may go round in its own origin, but not in a second window', () => {
  expect(window.webContents.navigate('app://kiosk/index.html')).toBe(true);
  expect(window.webContents.opens('app://kiosk/index.html')).toBe('deny');
});

test('no page is embedded, and no page can ask to stay', () => {
  expect(window.webContents.attachesWebview()).toBe(false);
  expect(window.webContents.overrulesUnload()).toBe(true);
});
