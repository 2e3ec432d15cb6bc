/** L-1 … L-10 in the real Electron: what the double can only imitate. */
import { expect } from '@playwright/test';
import { test, type Kiosk } from './launch.ts';
import { findProgram, NO_PROGRAM } from './program.ts';

test.skip(findProgram() === null, NO_PROGRAM);

const windowCount = ({ app }: Kiosk): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test('attract is shown, at its own address, over the whole screen', async ({ kiosk }) => {
  await expect(kiosk.page).toHaveURL('app://kiosk/');
  await expect(kiosk.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(kiosk.page.getByText('Одну минуту')).toHaveCount(0);
  expect(await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isKiosk())).toBe(true);
});

test('the window is locked (L-1) and the page has no Node', async ({ kiosk }) => {
  const preferences = await kiosk.app.evaluate(({ BrowserWindow }) => {
    // Not in the typings; the checklist of the Electron project reads it.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, devTools } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity, devTools };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
    devTools: false,
  });
  expect(
    await kiosk.page.evaluate(() => ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in globalThis)),
  ).toEqual([]);
  expect(await kiosk.page.evaluate(() => Object.keys((globalThis as unknown as { kiosk: object }).kiosk))).toEqual([
    'call',
    'on',
  ]);
});

test('files outside the page are not found (L-2); a script from outside does not run (L-3)', async ({ kiosk }) => {
  const statuses = await kiosk.page.evaluate(async () => {
    const paths = [
      '../../etc/passwd',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '..%5c..%5cpackage.json',
      'none.html',
    ];
    return Promise.all(paths.map(async (path) => (await fetch(`app://kiosk/${path}`)).status));
  });
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  const ran = await kiosk.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.body.append(script);
    return document.title === 'ran';
  });
  expect(ran).toBe(false);
});

for (const url of [
  'http://example.org/',
  'https://example.org/',
  'mailto:a@example.org',
  'tel:112',
  'shell:startup',
  'file:///etc/passwd',
  'javascript:document.title="ran"',
  'data:text/html,x',
  'ms-settings:',
  'view-source:app://kiosk/',
  'app://evil/',
  'app://kiosk.evil/',
]) {
  test(`a link to ${url} leads nowhere (L-4)`, async ({ kiosk }) => {
    const title = await kiosk.page.title();
    const opened = await kiosk.page.evaluate((href) => {
      for (const target of ['', '_blank', '_top'])
        document.body.append(Object.assign(document.createElement('a'), { href, target }));
      for (const link of document.querySelectorAll<HTMLAnchorElement>('body > a')) link.click();
      return window.open(href) !== null;
    }, url);
    expect(opened).toBe(false);
    await expect(kiosk.page).toHaveURL('app://kiosk/');
    expect([await kiosk.page.title(), await windowCount(kiosk)]).toEqual([title, 1]);
  });
}

test('lasting storage is granted, the camera and the place are not (L-6, D-9)', async ({ kiosk }) => {
  const rights = await kiosk.page.evaluate(async () => ({
    persist: await navigator.storage.persist(),
    persisted: await navigator.storage.persisted(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'refused',
    ),
    place: (await navigator.permissions.query({ name: 'geolocation' })).state,
  }));
  expect(rights).toEqual({ persist: true, persisted: true, camera: 'refused', place: 'denied' });
});

test('no dialog, print window or download appears (L-7)', async ({ kiosk }) => {
  await kiosk.page.evaluate(() => {
    alert('x');
    print();
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' });
    link.click();
    return [confirm('x'), prompt('x')];
  });
  expect(await windowCount(kiosk)).toBe(1);
});

test('40 shortcuts and more do nothing; letters arrive (L-9)', async ({ kiosk }) => {
  await kiosk.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('keydown', (event) => heard.push(event.key), true);
  });
  const shortcuts = [
    ...'NTOSPHLRWFUJDAGKEQYZ+-0'.split('').map((keyCode) => ({ keyCode, modifiers: ['control'] as const })),
    ...['I', 'J', 'C', 'N', 'R'].map((keyCode) => ({ keyCode, modifiers: ['control', 'shift'] as const })),
    ...['F4', 'Left', 'Right', 'Space', 'Enter', 'D'].map((keyCode) => ({ keyCode, modifiers: ['alt'] as const })),
    ...Array.from({ length: 12 }, (_, at) => ({ keyCode: `F${at + 1}`, modifiers: [] as const })),
    ...['R', 'E', 'D', 'U', 'F'].map((keyCode) => ({ keyCode, modifiers: ['meta'] as const })),
  ];
  expect(shortcuts.length).toBeGreaterThanOrEqual(40);
  const press = (
    keys: readonly { readonly keyCode: string; readonly modifiers: readonly ('control' | 'shift' | 'alt' | 'meta')[] }[],
  ) =>
    kiosk.app.evaluate(({ BrowserWindow }, list) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (const { keyCode, modifiers } of list) {
        for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode, modifiers: [...modifiers] });
      }
    }, keys);
  await press(shortcuts);
  await press([{ keyCode: 'Z', modifiers: [] }]);
  const heard = (): Promise<string[]> => kiosk.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  // The letter was sent last: once it is heard, all before it have been dropped.
  await expect.poll(heard).toEqual([expect.stringMatching(/^z$/i)]);
  await expect(kiosk.page).toHaveURL('app://kiosk/');
  expect(await windowCount(kiosk)).toBe(1);
});
