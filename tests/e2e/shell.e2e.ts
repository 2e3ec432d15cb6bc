import { expect, test } from '@playwright/test';
import { startKioskServer, type KioskServer } from '../support/machine/kiosk-server.ts';

let server: KioskServer;
test.beforeEach(async () => {
  server = await startKioskServer();
});
test.afterEach(() => server.close());

test('the key leaves the address bar, and the page cannot be opened without it', async ({ page, browser }) => {
  await page.goto(server.url);
  expect(page.url()).toBe(`${server.origin}/`);

  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  const refused = await other.goto(`${server.origin}/`);
  expect(refused?.status()).toBe(403);
  await expect(other.getByRole('heading')).toHaveText('Киоск запускается только из своего окна');
  await stranger.close();
});

test('an injected script does not run (L-3)', async ({ page }) => {
  await page.goto(server.url);
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "escaped"';
    document.head.append(script);
    return document.title === 'escaped';
  });
  expect(hasRun).toBe(false);
});

test('a fault of the printer reaches the open page by itself', async ({ page }) => {
  await page.goto(server.url);
  const heard = page.evaluate(
    () =>
      new Promise((resolve) => {
        const source = new EventSource('/events');
        source.addEventListener('printer.status', (event) => resolve(event.data));
        source.addEventListener('open', () => (document.title = 'open'));
      }),
  );
  await expect(page).toHaveTitle('open');
  server.printer.jam();
  expect(JSON.parse(String(await heard))).toMatchObject({ use: 'tickets', status: { state: 'fault', fault: 'jam' } });
});
