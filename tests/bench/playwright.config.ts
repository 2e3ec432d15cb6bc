/** `npm run bench`: measures, one at a time, and a table at the end. The kiosk must have been built (`dist/`). */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 120_000,
  reporter: [['list']],
});
