/** End-to-end tests in a real Chromium: the one named by CHROMIUM, an installed one, else Playwright's own. */
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './electron/start/find-chromium.ts';
import { FEATURES_OFF } from './electron/start/kiosk-window.ts';

const executablePath = findChromium(process.platform, process.env);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/*.e2e.ts', 'matrix/*.e2e.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  // One more than there are processors: what starts and stops programs mostly waits for them. Each has a browser in memory, so not dozens.
  workers: Math.min(availableParallelism() + 1, 8),
  // A test that passes at the second try has found something: it is listed as flaky, and looked into.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    hasTouch: true,
    locale: 'ru-RU',
    viewport: { width: 1920, height: 1080 },
    // Without a graphics card a third of all time would go into fading one screen into the next. The tests of gestures see it move.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace draws every step twice, a third of the time of all; TRACE=1 keeps one of what fails.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        // As on the kiosk: a renderer less for each of the hundred windows.
        FEATURES_OFF,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
